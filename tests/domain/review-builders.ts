import type { Attendee, Review } from '#core/domain/review.ts';
import type { ReviewDraft } from '#core/domain/review-draft.ts';
import { instant } from './builders.ts';

export const aPerson = (id: string): Attendee => ({
  kind: 'person',
  personId: id,
  name: id,
  mail: `${id}@norrviken.example`,
});

export const aGuest: Attendee = { kind: 'guest', name: 'Gun', mail: 'gun@elsewhere.example' };

export const aRoom: Attendee = {
  kind: 'room',
  name: 'Glasblåsaren',
  mail: 'glas@norrviken.example',
};

export const aReviewDraft = (changes: Partial<ReviewDraft> = {}): ReviewDraft => ({
  kind: 'quarterly',
  subject: 'Quarterly review · Platform · Q4 2026',
  time: {
    startsAt: instant('2026-12-10', '09:00'),
    endsAt: instant('2026-12-10', '10:00'),
    timeZone: 'Europe/Stockholm',
  },
  attendees: [aPerson('bo')],
  agenda: ['What did we learn?'],
  objectiveIds: null,
  language: 'en',
  ...changes,
});

/** Booked, and organised by Astrid. */
export const aReview = (changes: Partial<Review> = {}): Review => ({
  id: 'review-1',
  teamId: 'platform',
  cycleId: 'q4-2026',
  organiserId: 'astrid',
  scheduledAt: instant('2026-11-10', '09:00'),
  baseline: [],
  booking: {
    kind: 'booked',
    event: {
      eventId: 'AAMk-1',
      iCalUId: '0400',
      isSeries: false,
      recurrence: null,
      exceptions: [],
      joinUrl: null,
    },
  },
  ...aReviewDraft(),
  ...changes,
});
