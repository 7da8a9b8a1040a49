import type { ReactNode } from 'react';
import { useMemo } from 'react';
import { pathTo } from '#addin/host/places.ts';
import type { Navigation } from '#addin/ui/navigation.tsx';
import { NavigationContext } from '#addin/ui/navigation.tsx';
import { useSurroundings } from '#addin/ui/surroundings.tsx';

/** The pane shows what is selected in Outlook and nothing else: every other place opens in Teams. */
export function PaneNavigation({ children }: { children: ReactNode }) {
  const { host } = useSurroundings();
  const navigation = useMemo(
    (): Navigation => ({
      place: { screen: 'home' },
      navigateTo: (place) => void open(host.linkTo(pathTo(place)), '_blank', 'noopener'),
      takeFocus: () => false,
    }),
    [host],
  );
  return <NavigationContext value={navigation}>{children}</NavigationContext>;
}
