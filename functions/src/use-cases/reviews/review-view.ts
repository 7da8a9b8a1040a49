import type { ReviewView } from '#core/contract/reviews.ts';
import type { Viewer } from '#core/domain/access.ts';
import { canReadReview } from '#core/domain/access.ts';
import type { Delivery } from '#core/domain/delivery.ts';
import { shownOccurrence } from '#core/domain/held-review.ts';
import type { Booking, Review } from '#core/domain/review.ts';
import type { Team } from '#core/domain/team.ts';
import type { Versioned } from '#functions/use-cases/documents/sort-out.ts';
import type { Immutable } from '#functions/use-cases/use-case.ts';

/** The review as this viewer may read it. Ids of mailboxes and events stay inside. */
export function reviewView(
  { value: review, etag }: Versioned<Review>,
  delivery: Delivery | undefined,
  { team, viewer, now }: { readonly team: Team; readonly viewer: Viewer; readonly now: number },
): Immutable<ReviewView> {
  const { baseline: _baseline, booking, ...shown } = review;
  const mayRead = canReadReview(review, team, viewer);
  return {
    review: {
      ...shown,
      ...(!mayRead && { attendees: [], agenda: [] }),
      booking: bookingView(booking, mayRead),
    },
    etag,
    occurrence: shownOccurrence(review, now),
    delivery: delivery?.state ?? { kind: 'done' },
  };
}

function bookingView(booking: Booking, mayRead: boolean): ReviewView['review']['booking'] {
  switch (booking.kind) {
    case 'wanted':
      return booking;
    case 'booked':
      return {
        kind: 'booked',
        isSeries: booking.event.isSeries,
        joinUrl: mayRead ? booking.event.joinUrl : null,
      };
    case 'cancelled':
      return { kind: 'cancelled', at: booking.at, by: booking.by };
  }
}
