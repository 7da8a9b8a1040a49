import { z } from 'zod';
import { instantOf } from '#core/domain/calendar.ts';
import type { Watch } from '#functions/use-cases/documents/watch-documents.ts';
import type { Tools } from '#functions/use-cases/use-case.ts';
import type { Calendar } from '#functions/ports/calendar.ts';
import { CalendarError } from '#functions/ports/calendar.ts';
import { goRound } from './go-round.ts';
import type { HeldReview } from './pull-event.ts';
import { heldReviews, organisedReviews, pullEvent } from './pull-event.ts';
import { readWatch, writeWatch } from './watch-calendar.ts';

const owner = { tenantId: z.string(), personId: z.string() };

/** What Graph has told about somebody's calendar, as it waits in the queue. */
export const noticeSchema = z.discriminatedUnion('kind', [
  /** An event was changed or deleted. */
  z.object({ kind: z.literal('event'), ...owner, eventId: z.string() }),
  /** Notifications were lost. */
  z.object({ kind: z.literal('round'), ...owner }),
  /** Graph tells nothing more before the subscription is renewed. */
  z.object({ kind: z.literal('renewal'), ...owner }),
  /** The subscription is gone. */
  z.object({ kind: z.literal('subscription-lost'), ...owner }),
]);
export type Notice = z.infer<typeof noticeSchema>;

/** Follows a notice. It says where to look and nothing else, so that a repeated or a late one does no harm. */
export async function takeNotice(tools: Tools, notice: Notice): Promise<void> {
  const { tenantId, personId } = notice;
  switch (notice.kind) {
    case 'event':
      return followEvent(tools, notice);
    case 'round':
      return goRound(tools, tenantId, personId);
    case 'renewal':
      await doubt(tools, notice, (subscription) => ({
        ...subscription,
        expiresAt: instantOf(tools.clock()),
      }));
      return goRound(tools, tenantId, personId);
    case 'subscription-lost':
      await doubt(tools, notice, () => null);
      return goRound(tools, tenantId, personId);
  }
}

type Subscription = NonNullable<Watch['subscription']>;

/** Writes down that a subscription is not what it was, so that the round sees to it. */
async function doubt(
  tools: Tools,
  { tenantId, personId }: Notice,
  change: (subscription: Subscription) => Subscription | null,
): Promise<void> {
  const watch = await readWatch(tools, tenantId, personId);
  if (!watch?.value.subscription) return;
  const subscription = change(watch.value.subscription);
  await writeWatch(tools, tenantId, { ...watch.value, subscription }, watch);
}

async function followEvent(
  tools: Tools,
  { tenantId, personId, eventId }: Extract<Notice, { kind: 'event' }>,
): Promise<void> {
  const held = heldReviews(await organisedReviews(tools, tenantId, personId), tools.clock());
  if (!held.some((review) => review.eventId === eventId || review.goesOn)) return;
  try {
    const office = await tools.offices.inAbsence(tenantId, personId);
    for (const review of await concernedBy(held, office.calendar, eventId))
      await pullEvent(tools, office, tenantId, review);
  } catch (error) {
    // Without a right to look, the next round that has one finds it.
    if (!(error instanceof CalendarError) || error.failure.reason === 'unavailable') throw error;
    tools.log.calendarFailed('notice', error);
  }
}

/**
 * The reviews that a change of an event concerns. An occurrence is told by its own id: its series is asked
 * for, and where it is gone no series that goes on is beyond doubt.
 */
async function concernedBy(
  held: readonly HeldReview[],
  calendar: Calendar,
  eventId: string,
): Promise<readonly HeldReview[]> {
  const its = held.filter((review) => review.eventId === eventId);
  if (its.length > 0) return its;
  const identity = await calendar.identify(eventId);
  return held.filter((review) => (identity ? review.eventId === identity.seriesId : review.goesOn));
}
