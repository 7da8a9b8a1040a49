import { z } from 'zod';
import type { Tools } from '#functions/use-cases/use-case.ts';
import { CalendarError } from '#functions/ports/calendar.ts';
import { goRound } from './go-round.ts';
import { heldIn, organisedReviews, pullEvent } from './pull-event.ts';
import { readWatch, writeWatch } from './watch-calendar.ts';

const owner = { tenantId: z.string(), personId: z.string() };

/** What Graph has told about somebody's calendar, as it waits in the queue. */
export const noticeSchema = z.discriminatedUnion('kind', [
  /** An event was changed or deleted. */
  z.object({ kind: z.literal('event'), ...owner, eventId: z.string() }),
  /** Notifications were lost, or the subscription wants to be renewed. */
  z.object({ kind: z.literal('round'), ...owner }),
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
    case 'subscription-lost': {
      const watch = await readWatch(tools, tenantId, personId);
      if (watch) await writeWatch(tools, tenantId, { ...watch.value, subscription: null }, watch);
      return goRound(tools, tenantId, personId);
    }
  }
}

async function followEvent(
  tools: Tools,
  { tenantId, personId, eventId }: Extract<Notice, { kind: 'event' }>,
): Promise<void> {
  const references = heldIn(await organisedReviews(tools, tenantId, personId), eventId);
  if (references.length === 0) return;
  try {
    const office = await tools.offices.inAbsence(tenantId, personId);
    for (const reference of references)
      await pullEvent(tools, office, tenantId, reference, eventId);
  } catch (error) {
    // Without a right to look, the next round that has one finds it.
    if (!(error instanceof CalendarError) || error.failure.reason === 'unavailable') throw error;
    tools.log.calendarFailed('notice', error);
  }
}
