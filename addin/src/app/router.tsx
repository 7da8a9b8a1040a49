import type { ReactNode } from 'react';
import { useMemo, useRef, useState } from 'react';
import { useBrowserLocation, useSearch } from 'wouter/use-browser-location';
import type { Host } from '#addin/host/host.ts';
import type { Place } from '#addin/host/places.ts';
import { pathTo, placeAt } from '#addin/host/places.ts';
import type { Navigation } from '#addin/ui/navigation.tsx';
import { NavigationContext } from '#addin/ui/navigation.tsx';

/** What makes a screen another one; an open drawer does not. */
export function screenKey(place: Place): string {
  switch (place.screen) {
    case 'board':
      return pathTo({ screen: 'board', teamId: place.teamId, cycleId: place.cycleId });
    case 'review':
      return pathTo(place);
    case 'home':
    case 'teams':
    case 'meeting':
      return place.screen;
  }
}

/** Where we are: the browser's address, or in Teams, where the address bar is the host's, one in memory. */
export function Router({ host, children }: { host: Host; children: ReactNode }) {
  return host.kind === 'browser' ? (
    <InAddressBar>{children}</InAddressBar>
  ) : (
    <InMemory startPath={host.startPath}>{children}</InMemory>
  );
}

function InAddressBar({ children }: { children: ReactNode }) {
  const [path, go] = useBrowserLocation();
  const search = useSearch();
  return (
    <Places address={path + search} go={go}>
      {children}
    </Places>
  );
}

function InMemory({ startPath, children }: { startPath: string; children: ReactNode }) {
  const [address, setAddress] = useState(startPath);
  return (
    <Places address={address} go={setAddress}>
      {children}
    </Places>
  );
}

interface PlacesProps {
  readonly address: string;
  readonly go: (path: string, options?: { readonly replace?: boolean }) => void;
  readonly children: ReactNode;
}

/** Reads the address as a place. */
function Places({ address, go, children }: PlacesProps) {
  const wantsFocus = useRef(false);
  const navigation = useMemo((): Navigation => {
    const place = placeAt(address);
    return {
      place,
      navigateTo: (to, options) => {
        wantsFocus.current = screenKey(to) !== screenKey(place);
        go(pathTo(to), options);
      },
      takeFocus: () => {
        const wanted = wantsFocus.current;
        wantsFocus.current = false;
        return wanted;
      },
    };
  }, [address, go]);
  return <NavigationContext value={navigation}>{children}</NavigationContext>;
}
