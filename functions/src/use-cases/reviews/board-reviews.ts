import type { Board } from '#core/contract/boards.ts';
import { dayMs, instantMs } from '#core/domain/calendar.ts';
import type { Delivery } from '#core/domain/delivery.ts';
import type { Review } from '#core/domain/review.ts';
import type { Versioned } from '#functions/use-cases/documents/sort-out.ts';
import type { Place } from '#functions/use-cases/objectives/open-objective.ts';
import type { Immutable } from '#functions/use-cases/use-case.ts';
import { reviewView } from './review-view.ts';

/** How long the board says that a review was called off. */
const newsMs = 7 * dayMs;

/** The board's reviews by time. */
export function boardReviews(
  reviews: readonly Versioned<Review>[],
  deliveries: readonly Versioned<Delivery>[],
  place: Place,
): Immutable<Board['reviews']> {
  return reviews
    .filter(({ value: { booking } }) =>
      booking.kind === 'cancelled' ? place.now - instantMs(booking.at) < newsMs : true,
    )
    .toSorted((a, b) => instantMs(a.value.time.startsAt) - instantMs(b.value.time.startsAt))
    .map((review) => {
      const delivery = deliveries.find(({ value }) => value.reviewId === review.value.id);
      return reviewView(review, delivery?.value, place);
    });
}
