import type { Board } from '#core/contract/boards.ts';
import type { ReviewView } from '#core/contract/reviews.ts';
import { canChangeReview } from '#core/domain/access.ts';
import { isStuck } from '#addin/ui/review-state-of.ts';

/**
 * The reviews that the board mentions: the next one, one that was called off when there is no other,
 * and whatever waits for the viewer. By time.
 */
export function shownReviews({ reviews, asOf, viewer }: Board): ReviewView[] {
  const byTime = reviews.toSorted((a, b) =>
    a.occurrence.startsAt.localeCompare(b.occurrence.startsAt),
  );
  const isAhead = ({ occurrence }: ReviewView) => occurrence.endsAt > asOf;
  const isOn = ({ review }: ReviewView) => review.booking.kind !== 'cancelled';
  const next = byTime.find((view) => isAhead(view) && isOn(view)) ?? byTime.find(isAhead);
  return byTime.filter(
    (view) => view === next || (isStuck(view) && canChangeReview(view.review, viewer)),
  );
}
