import { instantMs } from './calendar.ts';
import type { Occurrence } from './recurrence.ts';
import { occurrencesAround } from './recurrence.ts';
import type { Review } from './review.ts';

type Held = Pick<Review, 'booking' | 'time'>;

const recurrenceOf = ({ booking }: Held) =>
  booking.kind === 'booked' ? booking.event.recurrence : null;

/** When the review was last held and is over, as the UTC instant at which that began; null when it never was. */
export function lastHeldAt(review: Held, now: number): string | null {
  const { booking, time } = review;
  if (booking.kind !== 'booked') return null;
  const recurrence = recurrenceOf(review);
  if (recurrence) return occurrencesAround(recurrence, time, now).last?.startsAt ?? null;
  return instantMs(time.endsAt) <= now ? time.startsAt : null;
}

/** When the review is held next, or just now; once that is over, when it was. */
export function occurrenceToCome(review: Held, now: number): Occurrence {
  const { startsAt, endsAt } = review.time;
  const recurrence = recurrenceOf(review);
  const { next, last } = recurrence
    ? occurrencesAround(recurrence, review.time, now)
    : { next: null, last: null };
  return next ?? last ?? { startsAt, endsAt };
}

/** Whether nothing of it is to come. A series whose pattern is not known may always go on. */
export function isOver(review: Held, now: number): boolean {
  const { booking } = review;
  const mayGoOn = booking.kind === 'booked' && booking.event.isSeries && !recurrenceOf(review);
  return !mayGoOn && instantMs(occurrenceToCome(review, now).endsAt) <= now;
}
