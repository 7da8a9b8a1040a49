import type { EndpointName } from '#core/contract/routes.ts';
import type { Call } from './api.ts';
import { placeAt } from './places.ts';

/** Gives `ask` the one call that answers what the first screen at this path shows; null when the path alone does not tell. */
export function firstCall<Result>(
  path: string,
  ask: <Name extends EndpointName>(name: Name, call: Call<Name>) => Result,
): Result | null {
  const place = placeAt(path);
  switch (place.screen) {
    case 'home':
      return ask('readHome', { path: {} });
    case 'teams':
      return ask('readTeamTree', { path: { cycleId: place.cycleId } });
    case 'board':
      return ask('readBoard', { path: { teamId: place.teamId, cycleId: place.cycleId } });
    case 'review': {
      const { teamId, cycleId, reviewId } = place;
      return ask('readReview', { path: { teamId, cycleId, reviewId } });
    }
    case 'meeting':
      return null;
  }
}
