import { dayMs } from '#core/domain/calendar.ts';
import { nextOccurrence } from '#core/domain/held-review.ts';
import { invitedObjectives } from '#core/domain/review-audience.ts';
import type { ReviewReference } from '#core/domain/review-link.ts';
import { reviewFromCalendar } from '#core/domain/review-from-calendar.ts';
import type { SeenEvent } from '#core/domain/review-from-calendar.ts';
import type { Review, ReviewPart } from '#core/domain/review.ts';
import { reviewParts } from '#core/domain/review.ts';
import type { CalendarEvent, Directory, Office } from '#functions/ports/calendar.ts';
import type { MyReview } from '#functions/use-cases/documents/event-documents.ts';
import {
  myReviewDocuments,
  myReviewPrefix,
} from '#functions/use-cases/documents/event-documents.ts';
import { personPartition } from '#functions/use-cases/documents/partitions.ts';
import { openInBackground } from '#functions/use-cases/deliveries/open-in-background.ts';
import { retryLostRaces } from '#functions/use-cases/retry-lost-races.ts';
import { attendeesOf } from '#functions/use-cases/reviews/calendar-attendees.ts';
import { exceptionsIn } from './series-exceptions.ts';
import type { OpenedReview } from '#functions/use-cases/reviews/open-review.ts';
import { queuedWork, writeReview } from '#functions/use-cases/reviews/write-review.ts';
import type { Tools } from '#functions/use-cases/use-case.ts';

/** The reviews that somebody organises and that are not called off. One read. */
export async function organisedReviews(
  { store }: Tools,
  tenantId: string,
  personId: string,
): Promise<MyReview[]> {
  const documents = await store.read(personPartition(tenantId, personId), {
    prefixes: [myReviewPrefix],
  });
  return documents
    .flatMap((document) => myReviewDocuments.decode(document) ?? [])
    .filter(({ organiserId, booking }) => organiserId === personId && booking.kind !== 'cancelled');
}

/** A review that stands in its organiser's calendar. */
export interface HeldReview {
  readonly reference: ReviewReference;
  /** Ids are compared as they are: two may differ by `_` and `-` only. */
  readonly eventId: string;
  /** Whether it is a series that is followed. */
  readonly goesOn: boolean;
}

/** How long something that was held may still be moved or called off, and be followed. */
export const followedBackMs = 7 * dayMs;

/** Whether something of the review was held lately, or is to come. `now` in ms since the epoch. */
export const isFollowed = (review: MyReview, now: number): boolean =>
  nextOccurrence(review, now - followedBackMs) !== null;

/** Those of the reviews that stand in the calendar. */
export const heldReviews = (reviews: readonly MyReview[], now: number): HeldReview[] =>
  reviews.flatMap((review) => {
    const { reference, booking } = review;
    if (booking.kind !== 'booked') return [];
    const { eventId, isSeries } = booking.event;
    return [{ reference, eventId, goesOn: isSeries && isFollowed(review, now) }];
  });

/**
 * Takes over what its organiser has changed in Outlook. What Kvartal has yet to tell the calendar
 * stands, so neither side undoes the other. Safe to repeat: what is the same changes nothing.
 */
export async function pullEvent(
  tools: Tools,
  { calendar, directory }: Office,
  tenantId: string,
  { reference, eventId }: HeldReview,
): Promise<void> {
  const event = await calendar.read(eventId);
  const exceptions = event && (await exceptionsIn(calendar, event, tools.clock()));
  await retryLostRaces(async () => {
    const opened = await openInBackground(tools, { tenantId, ...reference });
    if (!opened) return true;
    const { review, delivery, act } = opened;
    // It may have gone between the two.
    const seen =
      event && exceptions && (await seenEvent(event, exceptions, review.value, directory));
    const next = reviewFromCalendar(review.value, seen, pendingParts(opened), act.at);
    if (next === review.value) return true;
    const work = mustRewrite(opened, next)
      ? queuedWork(next, delivery?.value, {
          kind: 'update',
          parts: ['block'],
          insertsBlock: false,
        })
      : undefined;
    return (await writeReview(tools.store, opened, next, work)) && true;
  });
}

async function seenEvent(
  { subject, startsAt, endsAt, timeZone, attendees, isCancelled, recurrence }: CalendarEvent,
  exceptions: SeenEvent['exceptions'],
  review: Review,
  directory: Directory,
): Promise<SeenEvent> {
  return {
    subject,
    time: { startsAt, endsAt, timeZone },
    attendees: await attendeesOf(attendees, review.attendees, directory),
    isCancelled,
    recurrence,
    exceptions,
  };
}

function pendingParts({ delivery }: OpenedReview): readonly ReviewPart[] {
  if (!delivery || delivery.value.state.kind === 'done') return [];
  const { work } = delivery.value;
  return work.kind === 'update' ? work.parts : reviewParts;
}

/** Whether the invitation may show other objectives to those who are invited now. */
function mustRewrite({ review, board, organisation }: OpenedReview, next: Review): boolean {
  if (next.booking.kind !== 'booked') return false;
  const all = board.map(({ value }) => value);
  const shown = (one: Review) =>
    invitedObjectives(one, all, organisation.teams)
      .map(({ id }) => id)
      .join(' ');
  return shown(review.value) !== shown(next);
}
