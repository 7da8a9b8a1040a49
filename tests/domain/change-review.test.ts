import { describe, expect, it } from '@jest/globals';
import { cancelReview, changeReview } from '#core/domain/change-review.ts';
import { reviewIssues } from '#core/domain/review-draft.ts';
import { instant } from './builders.ts';
import { aPerson, aReview, aReviewDraft } from './review-builders.ts';

const time = aReviewDraft().time;

describe('changing a review', () => {
  it('tells the calendar nothing when nothing has changed', () => {
    expect(changeReview(aReview(), aReviewDraft()).parts).toEqual([]);
  });

  it('does not take another way to write the same instant for a change', () => {
    const same = { ...time, startsAt: '2026-12-10T10:00:00+01:00' };
    expect(changeReview(aReview(), aReviewDraft({ time: same })).parts).toEqual([]);
  });

  it('tells of a new time only', () => {
    const later = { ...time, endsAt: instant('2026-12-10', '10:30') };
    const { review, parts } = changeReview(aReview(), aReviewDraft({ time: later }));
    expect(parts).toEqual(['time']);
    expect(review.time).toEqual(later);
  });

  it('forgets the exceptions of a series that takes place at another time, and keeps them else', () => {
    const exceptions = [{ day: '2026-12-17', occurrence: null }];
    const { booking } = aReview();
    if (booking.kind !== 'booked') throw new Error('The review is booked.');
    const series = aReview({ booking: { ...booking, event: { ...booking.event, exceptions } } });
    const later = { ...time, endsAt: instant('2026-12-10', '10:30') };
    expect(changeReview(series, aReviewDraft({ time: later })).review).toMatchObject({
      booking: { event: { exceptions: [] } },
    });
    expect(changeReview(series, aReviewDraft({ subject: 'Other' })).review.booking).toEqual(
      series.booking,
    );
  });

  it('writes the block anew when other people read it', () => {
    const attendees = [aPerson('bo'), aPerson('cecilia')];
    expect(changeReview(aReview(), aReviewDraft({ attendees })).parts).toEqual([
      'attendees',
      'block',
    ]);
    expect(changeReview(aReview(), aReviewDraft({ agenda: [] })).parts).toEqual(['block']);
  });

  it('keeps the event when it is called off, so that the calendar can be told', () => {
    const at = instant('2026-11-20');
    const { booking } = aReview();
    if (booking.kind !== 'booked') throw new Error('The review is booked.');
    const { event } = booking;
    expect(event.eventId).toBe('AAMk-1');
    expect(cancelReview(aReview(), at).booking).toEqual({
      kind: 'cancelled',
      at,
      by: 'kvartal',
      event,
    });
  });
});

describe('a draft of a review', () => {
  const issuesOf = (changes: Partial<ReturnType<typeof aReviewDraft>>) =>
    reviewIssues(aReviewDraft(changes), ['objective-1']).map(({ path, rule }) => `${path} ${rule}`);

  it('is refused with every field that is wrong', () => {
    expect(
      issuesOf({
        time: { startsAt: time.endsAt, endsAt: time.startsAt, timeZone: 'Mars/Olympus' },
        attendees: [aPerson('bo'), aPerson('BO')],
        objectiveIds: ['objective-1', 'gone'],
      }),
    ).toEqual([
      'time.endsAt out-of-range',
      'time.timeZone unknown-id',
      'attendees.1.mail duplicate-id',
      'objectiveIds.1 unknown-id',
    ]);
  });

  it('may last a day and no longer', () => {
    const endsAt = (day: string, clock: string) => ({ ...time, endsAt: instant(day, clock) });
    expect(issuesOf({ time: endsAt('2026-12-11', '09:00') })).toEqual([]);
    expect(issuesOf({ time: endsAt('2026-12-11', '09:01') })).toEqual(['time.endsAt out-of-range']);
  });
});
