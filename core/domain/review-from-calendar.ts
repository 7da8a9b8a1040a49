import type { SeriesException } from './occurrences.ts';
import { isSameOccurrence } from './occurrences.ts';
import type { Recurrence } from './recurrence.ts';
import { sameValue } from './same-value.ts';
import type { Attendee, BoundEvent, MeetingTime, Review, ReviewPart } from './review.ts';

/** What the calendar says of a review's event. */
export interface SeenEvent {
  readonly subject: string;
  readonly time: MeetingTime;
  readonly attendees: readonly Attendee[];
  readonly isCancelled: boolean;
  readonly recurrence: Recurrence | null;
  readonly exceptions: readonly SeriesException[];
}

/**
 * The review as its organiser's calendar has it; null: the event is gone. What Kvartal has yet to tell
 * the calendar (`pending`) stays as Kvartal has it. The same review when nothing differs.
 */
export function reviewFromCalendar(
  review: Review,
  seen: SeenEvent | null,
  pending: readonly ReviewPart[],
  at: string,
): Review {
  const { booking } = review;
  if (booking.kind !== 'booked') return review;
  if (!seen || seen.isCancelled) {
    return {
      ...review,
      booking: { kind: 'cancelled', at, by: 'calendar', event: booking.event },
    };
  }
  const keeps = (part: ReviewPart) => pending.includes(part);
  const subject = keeps('subject') ? review.subject : seen.subject;
  const isKept =
    isSameOccurrence(review.time, seen.time) &&
    (!seen.recurrence || isSameZone(review.time, seen.time));
  const time = keeps('time') || isKept ? review.time : seen.time;
  const attendees =
    keeps('attendees') || isSamePeople(review.attendees, seen.attendees)
      ? review.attendees
      : seen.attendees;
  const event = bound(booking.event, seen);
  const followed = sameValue(booking.event, event) ? booking : { ...booking, event };
  const isSame =
    subject === review.subject &&
    time === review.time &&
    attendees === review.attendees &&
    followed === booking;
  return isSame ? review : { ...review, subject, time, attendees, booking: followed };
}

const bound = (event: BoundEvent, { recurrence, exceptions }: SeenEvent): BoundEvent => ({
  ...event,
  isSeries: event.isSeries || recurrence !== null,
  recurrence,
  exceptions,
});

/** What a series asks besides: it follows the clock on the wall of its zone. */
const isSameZone = (one: MeetingTime, other: MeetingTime): boolean =>
  one.timeZone === other.timeZone;

/** Addresses are all that a calendar knows people by. */
function isSamePeople(ours: readonly Attendee[], theirs: readonly Attendee[]): boolean {
  const mailsOf = (attendees: readonly Attendee[]) =>
    attendees.map(({ mail }) => mail.toLowerCase()).toSorted();
  return mailsOf(ours).join(' ') === mailsOf(theirs).join(' ');
}
