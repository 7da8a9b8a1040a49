import { instantMs } from './calendar.ts';
import type { Booking, Review, ReviewPart } from './review.ts';
import { sameValue } from './same-value.ts';
import type { ReviewDraft } from './review-draft.ts';

/** The next state, and what of it the calendar has to learn: nothing when nothing changed. */
export interface ChangedReview {
  readonly review: Review;
  readonly parts: readonly ReviewPart[];
}

/** The review as the organiser has it now. Who may see what changes with the attendees, so the block does too. */
export function changeReview(review: Review, draft: ReviewDraft): ChangedReview {
  const isAt = (one: Review | ReviewDraft) => [
    instantMs(one.time.startsAt),
    instantMs(one.time.endsAt),
    one.time.timeZone,
  ];
  const isBlockSame = sameValue(blockInputs(review), blockInputs(draft));
  const isChanged: Record<ReviewPart, boolean> = {
    subject: review.subject !== draft.subject,
    time: !sameValue(isAt(review), isAt(draft)),
    attendees: !sameValue(review.attendees, draft.attendees),
    block: !isBlockSame,
  };
  const parts = (Object.keys(isChanged) as ReviewPart[]).filter((part) => isChanged[part]);
  const booking = isChanged.time ? withoutExceptions(review.booking) : review.booking;
  return { review: { ...review, ...draft, booking }, parts };
}

/** A series that takes place at other times has its exceptions no more. */
const withoutExceptions = (booking: Booking): Booking =>
  booking.kind === 'booked' ? { ...booking, event: { ...booking.event, exceptions: [] } } : booking;

const blockInputs = ({ attendees, agenda, objectiveIds, language, subject }: ReviewDraft) => [
  attendees.map(({ mail }) => mail),
  agenda,
  objectiveIds,
  language,
  subject,
];

/** Called off in Kvartal. A review that is cancelled already stays as it is. */
export function cancelReview(review: Review, at: string): Review {
  const { booking } = review;
  if (booking.kind === 'cancelled') return review;
  const event = booking.kind === 'booked' ? booking.event : null;
  return { ...review, booking: { kind: 'cancelled', at, by: 'kvartal', event } };
}
