import type { Act } from './history.ts';
import type { Objective } from './objective.ts';
import { liveKeyResults } from './objective.ts';
import { trendValue } from './progress.ts';
import type { Booking, Review, Standing } from './review.ts';
import type { ReviewDraft } from './review-draft.ts';

/** Where each live key result stands now. */
export const standingsOf = (objectives: readonly Objective[]): Standing[] =>
  objectives.flatMap(liveKeyResults).map(({ id, measure, latest }) => ({
    keyResultId: id,
    value: latest && trendValue(measure, latest.reading),
    confidence: latest && latest.confidence,
  }));

/** A new review of the board, organised by whoever acts. The draft has been checked by `reviewIssues`. */
export function scheduleReview(
  place: Pick<Review, 'id' | 'teamId' | 'cycleId'>,
  draft: ReviewDraft,
  board: readonly Objective[],
  act: Act,
  booking: Booking = { kind: 'wanted' },
): Review {
  const { objectiveIds } = draft;
  const discussed = board.filter(({ id }) => objectiveIds?.includes(id) ?? true);
  return {
    ...place,
    ...draft,
    organiserId: act.by,
    scheduledAt: act.at,
    baseline: standingsOf(discussed),
    booking,
  };
}
