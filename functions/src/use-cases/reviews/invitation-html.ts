import type { Review } from '#core/domain/review.ts';
import { discussedObjectives, invitedObjectives } from '#core/domain/review-audience.ts';
import { okrBlock } from '#core/words/invitation/okr-block.ts';
import type { Tools } from '#functions/use-cases/use-case.ts';
import type { ReviewRoom } from './open-review.ts';

/** What an invitation of the review says now, and how much of it everybody invited may see. */
export function invitationHtml(
  { reviewUrl }: Pick<Tools, 'reviewUrl'>,
  review: Review,
  { board, organisation, team, cycle, now }: ReviewRoom,
): { readonly html: string; readonly chosenCount: number; readonly shownCount: number } {
  const all = board.map(({ value }) => value);
  const chosen = discussedObjectives(review, all);
  const objectives = invitedObjectives(review, all, organisation.teams);
  const { teamId, cycleId, id: reviewId } = review;
  const html = okrBlock({
    review,
    teamName: team.name,
    cycle,
    objectives,
    hidesSome: objectives.length < chosen.length,
    url: reviewUrl({ teamId, cycleId, reviewId }),
    now,
  });
  return { html, chosenCount: chosen.length, shownCount: objectives.length };
}
