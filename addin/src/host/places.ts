import type { BoardView } from '#core/domain/board-views.ts';
import { boardViews } from '#core/domain/board-views.ts';
import type { ReviewReference } from '#core/domain/review-link.ts';
import { reviewInPath, reviewPath } from '#core/domain/review-link.ts';

/** A place within Kvartal that has a link of its own. `current` as cycleId is the running quarter. */
export type Place =
  | { readonly screen: 'home' }
  | { readonly screen: 'teams'; readonly cycleId: string }
  | {
      readonly screen: 'board';
      readonly teamId: string;
      readonly cycleId: string;
      /** Absent: everything. */
      readonly view?: BoardView;
      readonly objectiveId?: string;
      readonly keyResultId?: string;
    }
  | ({ readonly screen: 'review' } & ReviewReference)
  /** The side panel of a meeting in Teams, which knows its meeting only. */
  | { readonly screen: 'meeting' };

/** The path of a place: `/`, `/cycles/2026-q4`, `/teams/platform/2026-q4?view=mine&objective=…&key-result=…`, `/reviews/platform/2026-q4/…`. */
export function pathTo(place: Place): string {
  if (place.screen === 'home') return '/';
  if (place.screen === 'teams') return `/cycles/${encodeURIComponent(place.cycleId)}`;
  if (place.screen === 'review') return reviewPath(place);
  if (place.screen === 'meeting') return '/meeting';
  const query = new URLSearchParams();
  if (place.view) query.set('view', place.view);
  if (place.objectiveId) query.set('objective', place.objectiveId);
  if (place.keyResultId) query.set('key-result', place.keyResultId);
  const path = `/teams/${encodeURIComponent(place.teamId)}/${encodeURIComponent(place.cycleId)}`;
  return query.size > 0 ? `${path}?${query}` : path;
}

/** The place of a path; anything unknown is home. Throws nothing. */
export function placeAt(path: string): Place {
  const { pathname, searchParams } = new URL(path, 'https://kvartal.invalid');
  const [, screen, first, second] = pathname.split('/').map(decode);
  if (screen === 'cycles' && first) return { screen: 'teams', cycleId: first };
  if (screen === 'meeting') return { screen: 'meeting' };
  const review = screen === 'reviews' && reviewInPath(pathname);
  if (review) return { screen: 'review', ...review };
  if (screen !== 'teams' || !first) return { screen: 'home' };
  const view = boardViews.find((one) => one === searchParams.get('view'));
  const objectiveId = searchParams.get('objective');
  const keyResultId = searchParams.get('key-result');
  return {
    screen: 'board',
    teamId: first,
    cycleId: second || 'current',
    ...(view && { view }),
    ...(objectiveId && { objectiveId }),
    ...(keyResultId && { keyResultId }),
  };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (error instanceof URIError) return '';
    throw error;
  }
}
