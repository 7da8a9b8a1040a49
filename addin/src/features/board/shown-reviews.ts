import type { Board } from '#core/contract/boards.ts';
import type { ReviewView } from '#core/contract/reviews.ts';
import { canChangeReview } from '#core/domain/access.ts';
import { isStuck } from '#addin/ui/review-state-of.ts';

/**
 * The reviews that the board mentions: the next one, one that was called off when there is no other,
 * and whatever waits for the viewer. By time.
 */
export function shownReviews({ reviews, asOf, viewer }: Board): ReviewView[] {
  const isAhead = ({ review }: ReviewView) => review.time.endsAt > asOf;
  const isOn = ({ review }: ReviewView) => review.booking.kind !== 'cancelled';
  const next = reviews.find((view) => isAhead(view) && isOn(view)) ?? reviews.find(isAhead);
  return reviews.filter(
    (view) => view === next || (isStuck(view) && canChangeReview(view.review, viewer)),
  );
}
