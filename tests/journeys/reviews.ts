import { randomUUID } from 'node:crypto';
import type { ReviewInput, ReviewView } from '#core/contract/reviews.ts';
import type { MeetingTime } from '#core/domain/review.ts';
import { meetingChat } from '#core/domain/meeting-chat.ts';
import { apiOf, person } from './people.ts';

const dayMs = 24 * 3_600_000;
const hourMs = 3_600_000;

/** The same time of day in some days, on the hour. */
const inDays = (days: number): number => Math.ceil(Date.now() / hourMs) * hourMs + days * dayMs;

const hourFrom = (startsAtMs: number): MeetingTime => ({
  startsAt: new Date(startsAtMs).toISOString(),
  endsAt: new Date(startsAtMs + hourMs).toISOString(),
  timeZone: 'Europe/Stockholm',
});

/** So soon that the board names this review: all others begin on the hour. */
export const beforeAllOthers = (): MeetingTime => hourFrom(Date.now() + 1000);

/** Who leads the team of the reviews that journeys schedule by themselves. */
const organiser = 'Yusuf Demir';

/** Yusuf schedules a review of Data's board with Samir. */
export function schedule(given: Partial<ReviewInput> & { subject: string }): Promise<ReviewView> {
  const { id: personId, loginName: mail, name } = person('Samir Haddad');
  return apiOf(organiser).call('scheduleReview', {
    path: { teamId: 'data', cycleId: 'current' },
    body: {
      kind: 'quarterly',
      time: hourFrom(inDays(4)),
      attendees: [{ kind: 'person', personId, name, mail }],
      agenda: ['What moved', 'What we do about it'],
      objectiveIds: null,
      language: 'en',
      ...given,
    },
    idempotencyKey: randomUUID(),
  });
}

/** The same review once the calendar has it. */
export async function booked({ review }: ReviewView): Promise<ReviewView> {
  const { teamId, cycleId, id: reviewId } = review;
  const api = apiOf(organiser);
  for (;;) {
    const { view } = await api.call('readReview', { path: { teamId, cycleId, reviewId } });
    if (view.review.booking.kind === 'booked') return view;
  }
}

/** Of the meeting that the review is. */
export function chatOf({ review: { booking } }: ReviewView): string {
  return (booking.kind === 'booked' && meetingChat(booking.joinUrl ?? '')) || '';
}
