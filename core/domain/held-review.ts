import { instantMs } from './calendar.ts';
import type { Occurrence } from './occurrences.ts';
import { occurrencesAround } from './occurrences.ts';
import type { Review } from './review.ts';

type Held = Pick<Review, 'booking' | 'time'>;

/** The last occurrence that is over and the one to come or under way; null where there is none. */
function around({ booking, time }: Held, now: number): ReturnType<typeof occurrencesAround> {
  const event = booking.kind === 'booked' ? booking.event : null;
  if (event?.recurrence) return occurrencesAround(event.recurrence, event.exceptions, time, now);
  const { startsAt, endsAt } = time;
  const only = { startsAt, endsAt };
  const isOver = instantMs(endsAt) <= now;
  // A series whose pattern is not known may always go on: of that, its first is all there is to say.
  return { last: isOver ? only : null, next: isOver && !event?.isSeries ? null : only };
}

/** When the review was last held and is over, as the UTC instant at which that began; null when it never was. */
export const lastHeldAt = (review: Held, now: number): string | null =>
  review.booking.kind === 'booked' ? (around(review, now).last?.startsAt ?? null) : null;

/** When the review is held next, or just now; null when nothing of it is to come. */
export const nextOccurrence = (review: Held, now: number): Occurrence | null =>
  around(review, now).next;

/** When the review is held next, or just now; once that is over, when it was. */
export function shownOccurrence(review: Held, now: number): Occurrence {
  const { last, next } = around(review, now);
  const { startsAt, endsAt } = review.time;
  return next ?? last ?? { startsAt, endsAt };
}
