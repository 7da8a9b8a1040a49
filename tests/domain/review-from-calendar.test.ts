import { describe, expect, it } from '@jest/globals';
import type { Recurrence } from '#core/domain/recurrence.ts';
import type { SeenEvent } from '#core/domain/review-from-calendar.ts';
import { reviewFromCalendar } from '#core/domain/review-from-calendar.ts';
import type { ReviewPart } from '#core/domain/review.ts';
import { instant } from './builders.ts';
import { repeating } from './repeating.ts';
import { aGuest, aPerson, aReview } from './review-builders.ts';

const at = instant('2026-11-20');
const seen = (changes: Partial<SeenEvent> = {}): SeenEvent => {
  const { subject, time, attendees } = aReview();
  return {
    subject,
    time,
    attendees,
    isCancelled: false,
    recurrence: null,
    exceptions: [],
    ...changes,
  };
};
const moved = {
  startsAt: instant('2026-12-11', '12:00'),
  endsAt: instant('2026-12-11', '13:00'),
  timeZone: 'Europe/Helsinki',
};
const taken = (event: SeenEvent | null, pending: readonly ReviewPart[] = []) =>
  reviewFromCalendar(aReview(), event, pending, at);

describe('what the calendar says of a review', () => {
  it('changes nothing when it says the same', () => {
    const review = aReview();
    expect(reviewFromCalendar(review, seen(), [], at)).toBe(review);
    const other = { ...seen().time, timeZone: 'UTC' };
    expect(reviewFromCalendar(review, seen({ time: other }), [], at)).toBe(review);
  });

  it('is taken over: time, subject and attendees', () => {
    const attendees = [aPerson('bo'), aGuest];
    expect(taken(seen({ time: moved, subject: 'Moved', attendees }))).toMatchObject({
      time: moved,
      subject: 'Moved',
      attendees,
    });
  });

  it('is taken over of a series, too: its time, and how it repeats', () => {
    const recurrence: Recurrence = {
      pattern: {
        type: 'daily',
        interval: 1,
        daysOfWeek: [],
        dayOfMonth: 0,
        month: 0,
        firstDayOfWeek: 'monday',
        index: 'first',
      },
      range: { type: 'noEnd', startDate: '2026-12-11', endDate: '', numberOfOccurrences: 0 },
    };
    const next = taken(seen({ time: moved, recurrence }));
    expect(next).toMatchObject({ time: moved, booking: { event: { isSeries: true, recurrence } } });
    expect(reviewFromCalendar(next, seen({ time: moved, recurrence }), [], at)).toBe(next);
    const exceptions = [{ day: '2026-12-12', occurrence: null }];
    const off = reviewFromCalendar(next, seen({ time: moved, recurrence, exceptions }), [], at);
    expect(off).toMatchObject({ booking: { event: { exceptions } } });
    expect(reviewFromCalendar(off, seen({ time: moved, recurrence }), [], at)).toEqual(next);
  });

  it('follows a series into another zone, though its first occurrence stays', () => {
    const recurrence = repeating();
    const time = { ...aReview().time, timeZone: 'Asia/Kolkata' };
    expect(taken(seen({ time, recurrence })).time).toEqual(time);
    expect(taken(seen({ time })).time).toEqual(aReview().time);
  });

  it('does not undo what Kvartal has yet to tell it', () => {
    const next = taken(seen({ time: moved, subject: 'Moved' }), ['time']);
    expect(next).toMatchObject({ time: aReview().time, subject: 'Moved' });
  });

  it('calls the review off when the event was cancelled or deleted', () => {
    for (const event of [null, seen({ isCancelled: true })])
      expect(taken(event).booking).toMatchObject({ kind: 'cancelled', by: 'calendar', at });
  });

  it('brings nothing back that was called off', () => {
    const booking = { kind: 'cancelled' as const, at, by: 'kvartal' as const, event: null };
    const review = aReview({ booking });
    expect(reviewFromCalendar(review, seen({ time: moved }), [], at)).toBe(review);
  });

  it('does not take the order of attendees for a change', () => {
    const review = aReview({ attendees: [aPerson('bo'), aGuest] });
    const event = seen({ attendees: [aGuest, aPerson('bo')] });
    expect(reviewFromCalendar(review, event, [], at)).toBe(review);
  });
});
