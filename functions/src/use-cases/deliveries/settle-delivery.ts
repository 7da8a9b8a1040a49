import type { Delivery } from '#core/domain/delivery.ts';
import type { Booking, Review } from '#core/domain/review.ts';
import { reviewParts } from '#core/domain/review.ts';
import type { ReviewSourceReference } from '#functions/use-cases/projections/review-source.ts';
import { retryLostRaces } from '#functions/use-cases/retry-lost-races.ts';
import type { OpenedReview } from '#functions/use-cases/reviews/open-review.ts';
import { writeReview } from '#functions/use-cases/reviews/write-review.ts';
import type { Tools } from '#functions/use-cases/use-case.ts';
import { openInBackground } from './open-in-background.ts';

/**
 * Writes down what the calendar was told. Whoever changed the review meanwhile has put newer work on
 * its way: that stays, and what was to be created is an update now.
 */
export async function settleDelivery(
  tools: Tools,
  reference: ReviewSourceReference,
  told: OpenedReview,
  booking: Booking,
): Promise<void> {
  await retryLostRaces(async () => {
    const now = await openInBackground(tools, reference);
    if (!now?.delivery) return true;
    const isSame = now.delivery.etag === told.delivery?.etag;
    const delivery: Delivery = isSame
      ? { ...now.delivery.value, state: { kind: 'done' } }
      : withoutCreation(now.delivery.value);
    const review = withBooking(now.review.value, booking);
    const written = await writeReview(tools.store, now, review, delivery);
    return written && true;
  });
}

function withoutCreation(delivery: Delivery): Delivery {
  if (delivery.work.kind !== 'create') return delivery;
  return { ...delivery, work: { kind: 'update', parts: reviewParts, insertsBlock: false } };
}

/** A review that was called off meanwhile stays so, but knows now which event that means. */
function withBooking(review: Review, booking: Booking): Review {
  if (review.booking.kind !== 'cancelled') return { ...review, booking };
  if (review.booking.event || booking.kind === 'wanted') return review;
  return { ...review, booking: { ...review.booking, event: booking.event } };
}
