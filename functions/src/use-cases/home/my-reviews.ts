import type { Home } from '#core/contract/home.ts';
import { instantMs } from '#core/domain/calendar.ts';
import { nextOccurrence } from '#core/domain/held-review.ts';
import type { DeliveryState } from '#core/domain/delivery.ts';
import type { MyReview } from '#functions/use-cases/documents/event-documents.ts';
import type { Organisation } from '#functions/use-cases/organisation/organisation.ts';

type Line = Home['reviews'][number];

/** In what way the calendar has followed, as far as it concerns somebody who cannot mend it. */
const calendars: Record<DeliveryState['kind'], Line['calendar']> = {
  done: 'told',
  queued: 'queued',
  waiting: 'waiting',
  parked: 'late',
};

/** The reviews that are still to come or under way, the next one first. */
export function myReviews(
  reviews: readonly MyReview[],
  { teams }: Organisation,
  personId: string,
  now: number,
): Line[] {
  return reviews
    .flatMap((review) => {
      const occurrence = review.booking.kind !== 'cancelled' && nextOccurrence(review, now);
      return occurrence ? [{ review, occurrence }] : [];
    })
    .toSorted((a, b) => instantMs(a.occurrence.startsAt) - instantMs(b.occurrence.startsAt))
    .map(({ review: { reference, subject, booking, delivery, organiserId }, occurrence }) => ({
      reference,
      subject,
      teamName: teams.find(({ id }) => id === reference.teamId)?.name ?? '',
      ...occurrence,
      joinUrl: booking.kind === 'booked' ? booking.event.joinUrl : null,
      calendar: calendars[delivery],
      isOrganiser: organiserId === personId,
    }));
}
