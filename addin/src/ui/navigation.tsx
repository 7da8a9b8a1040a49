import { createContext, use } from 'react';
import type { Place } from '#addin/host/places.ts';

/** How one moves within Kvartal; the shell gives it. */
export interface Navigation {
  readonly place: Place;
  /** `replace` leaves no step to go back to. */
  readonly navigateTo: (place: Place, options?: { readonly replace?: boolean }) => void;
  /** True once after a move to another screen: the new screen's heading takes the focus. */
  readonly takeFocus: () => boolean;
}

export const NavigationContext = createContext<Navigation | null>(null);

/** The navigation; throws outside of the app shell, which is a bug. */
export function useNavigation(): Navigation {
  const navigation = use(NavigationContext);
  if (!navigation) throw new Error('A screen needs the app shell around it.');
  return navigation;
}
