import type { Home } from '#core/contract/home.ts';
import { instantMs } from '#core/domain/calendar.ts';
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

/** The reviews that are still to come or under way, the next one first; a series counts as still to come. */
export function myReviews(
  reviews: readonly MyReview[],
  { teams }: Organisation,
  personId: string,
  now: number,
): Line[] {
  return reviews
    .filter(({ booking, time }) => {
      const isSeries = booking.kind === 'booked' && booking.event.isSeries;
      return booking.kind !== 'cancelled' && (isSeries || instantMs(time.endsAt) > now);
    })
    .toSorted((a, b) => instantMs(a.time.startsAt) - instantMs(b.time.startsAt))
    .map(({ reference, subject, time, booking, delivery, organiserId }) => ({
      reference,
      subject,
      teamName: teams.find(({ id }) => id === reference.teamId)?.name ?? '',
      startsAt: time.startsAt,
      endsAt: time.endsAt,
      joinUrl: booking.kind === 'booked' ? booking.event.joinUrl : null,
      calendar: calendars[delivery],
      isOrganiser: organiserId === personId,
    }));
}
