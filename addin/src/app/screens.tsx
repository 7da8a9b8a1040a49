import { makeStyles } from '@fluentui/react-components';
import { Suspense, useEffect } from 'react';
import type { Place } from '#addin/host/places.ts';
import { lazy } from '#addin/ui/lazy.ts';
import { useNavigation } from '#addin/ui/navigation.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { screenKey } from './router.tsx';
import { Waiting } from './waiting.tsx';

const loaders = {
  home: async () => ({ default: (await import('./home-page.tsx')).HomePage }),
  board: async () => ({ default: (await import('./board-page.tsx')).BoardPage }),
  teams: async () => ({
    default: (await import('#addin/features/teams/teams-screen.tsx')).TeamsScreen,
  }),
} satisfies Record<Place['screen'], () => Promise<unknown>>;

const HomePage = lazy(loaders.home);
const BoardPage = lazy(loaders.board);
const TeamsScreen = lazy(loaders.teams);
const screens = [HomePage, BoardPage, TeamsScreen];

/** Starts to load the code of the place's screen. Resolves when it is there. */
export async function preloadScreen({ screen }: Place): Promise<void> {
  await loaders[screen]();
}

const useStyles = makeStyles({
  // Screens scroll below the bar; a board and its drawer each by itself.
  screen: { flexGrow: 1, minHeight: 0, overflowY: 'auto' },
});

/** The screen of the place that the address names. */
export function Screen() {
  const styles = useStyles();
  const { place } = useNavigation();
  useEffect(() => {
    const cancels = screens.map(({ preload }) => preload());
    return () => cancels.forEach((cancel) => cancel());
  }, []);
  return (
    <main className={styles.screen}>
      <ErrorBoundary key={screenKey(place)}>
        <Suspense fallback={<Waiting />}>
          {place.screen === 'home' && <HomePage />}
          {place.screen === 'board' && <BoardPage place={place} />}
          {place.screen === 'teams' && <TeamsScreen cycleId={place.cycleId} />}
        </Suspense>
      </ErrorBoundary>
    </main>
  );
}
