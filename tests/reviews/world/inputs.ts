import type { ReviewInput } from '#core/contract/reviews.ts';
import { boInvited } from './people.ts';

/** Where the reviews are held. */
export const path = { teamId: 'platform', cycleId: '2026-q4' };

/** Ten to eleven on a Thursday in Stockholm, with Bo. */
export const aReviewInput = (changes: Partial<ReviewInput> = {}): ReviewInput => ({
  kind: 'quarterly',
  subject: 'Quarterly review · Platform',
  time: {
    startsAt: '2026-12-10T09:00:00.000Z',
    endsAt: '2026-12-10T10:00:00.000Z',
    timeZone: 'Europe/Stockholm',
  },
  attendees: [boInvited],
  agenda: ['What did we learn?'],
  objectiveIds: null,
  language: 'en',
  ...changes,
});
