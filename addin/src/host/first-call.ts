import type { Api } from './api.ts';
import { placeAt } from './places.ts';

/** Asks for what the first screen needs, before the code that shows it has arrived. */
export function startFirstCall(api: Api, path: string): void {
  const place = placeAt(path);
  switch (place.screen) {
    case 'home':
      return api.prefetch('readHome', { path: {} });
    case 'teams':
      return api.prefetch('readTeamTree', { path: { cycleId: place.cycleId } });
    case 'board':
      return api.prefetch('readBoard', { path: { teamId: place.teamId, cycleId: place.cycleId } });
  }
}
