import { Suspense, lazy } from 'react';
import type { Place } from '#addin/host/places.ts';
import { useNavigation } from '#addin/ui/navigation.tsx';
import { screenKey } from './router.tsx';

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

/** Starts to load the code of the place's screen. Resolves when it is there. */
export async function preloadScreen({ screen }: Place): Promise<void> {
  await loaders[screen]();
}

/** The screen of the place that the address names. */
export function Screen() {
  const { place } = useNavigation();
  return (
    <main>
      <Suspense key={screenKey(place)}>
        {place.screen === 'home' && <HomePage />}
        {place.screen === 'board' && <BoardPage place={place} />}
        {place.screen === 'teams' && <TeamsScreen cycleId={place.cycleId} />}
      </Suspense>
    </main>
  );
}
