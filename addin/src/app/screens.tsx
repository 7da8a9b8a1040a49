import { makeStyles } from '@fluentui/react-components';
import { Suspense, useEffect, useLayoutEffect, useState } from 'react';
import type { Place } from '#addin/host/places.ts';
import { lazy } from '#addin/ui/lazy.ts';
import { useNavigation } from '#addin/ui/navigation.tsx';
import { useSurroundings } from '#addin/ui/surroundings.tsx';
import { BoardPage } from './board-page.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { screenKey } from './router.tsx';
import { Waiting } from './waiting.tsx';

const HomePage = lazy(async () => ({ default: (await import('./home-page.tsx')).HomePage }));
const TeamsScreen = lazy(async () => ({
  default: (await import('#addin/features/teams/teams-screen.tsx')).TeamsScreen,
}));

const ReviewPage = lazy(async () => ({ default: (await import('./review-page.tsx')).ReviewPage }));
const MeetingPage = lazy(async () => ({
  default: (await import('./meeting-page.tsx')).MeetingPage,
}));

/** What comes when it is asked for; the board comes with the shell. */
const late = { home: HomePage, teams: TeamsScreen, review: ReviewPage, meeting: MeetingPage };

/** Loads the code of the place's screen, so that its first view need not suspend. */
export const loadScreen = async ({ screen }: Place): Promise<void> =>
  screen === 'board' ? undefined : late[screen].load();

/** What one may go to from anywhere. */
const nextScreens = [HomePage, TeamsScreen, ReviewPage];

const useStyles = makeStyles({
  // Screens scroll below the bar; a board and its drawer each by itself.
  screen: { flexGrow: 1, minHeight: 0, overflowY: 'auto' },
});

/** Whether the promise has been kept; true for null. */
function useKept(promise: Promise<unknown> | null): boolean {
  const [isKept, setKept] = useState(!promise);
  useLayoutEffect(() => {
    void promise?.then(() => setKept(true));
  }, [promise]);
  return isKept;
}

/** The screen of the place that the address names. */
export function Screen({ until }: { until: Promise<unknown> | null }) {
  const styles = useStyles();
  const { place } = useNavigation();
  const { host } = useSurroundings();
  const isDue = useKept(until);
  useEffect(() => {
    if (isDue) host.notifyReady();
  }, [host, isDue]);
  useEffect(() => {
    const cancels = nextScreens.map(({ preload }) => preload());
    return () => cancels.forEach((cancel) => cancel());
  }, []);
  return (
    <main className={styles.screen}>
      <ErrorBoundary key={screenKey(place)}>
        {isDue && (
          <Suspense fallback={<Waiting />}>
            {place.screen === 'home' && <HomePage />}
            {place.screen === 'board' && <BoardPage place={place} />}
            {place.screen === 'teams' && <TeamsScreen cycleId={place.cycleId} />}
            {place.screen === 'review' && <ReviewPage place={place} />}
            {place.screen === 'meeting' && <MeetingPage />}
          </Suspense>
        )}
      </ErrorBoundary>
    </main>
  );
}
