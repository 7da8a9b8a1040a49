import type { Mailbox } from '#sandbox/graph/directory/graph-tenant.ts';
import type { Graph } from '#sandbox/graph/graph.ts';
import { applyChange } from './apply-change.ts';
import type { StoredEvent } from './event.ts';
import { eventId } from './event-ids.ts';
import { newUid } from './global-object-id.ts';
import type { NewEvent } from './event-input.ts';
import { exchangeHtml } from './exchange-html.ts';
import { sendCopies } from './send-copies.ts';

function blankEvent(
  mailboxId: string,
  uid: string,
  { start, end }: NewEvent,
): Omit<StoredEvent, 'createdAt' | 'modifiedAt'> {
  return {
    id: eventId(mailboxId, uid, null),
    mailboxId,
    uid,
    series: { kind: 'single', day: null },
    organizerId: mailboxId,
    ownResponse: { response: 'organizer', at: null },
    isCancelled: false,
    transactionId: null,
    extendedProperties: [],
    changeNumber: 1,
    subject: '',
    bodyHtml: exchangeHtml(''),
    start,
    end,
    isAllDay: false,
    locations: [],
    attendees: [],
    importance: 'normal',
    sensitivity: 'normal',
    responseRequested: true,
    allowNewTimeProposals: true,
    hideAttendees: false,
    onlineMeeting: null,
    showAs: 'busy',
    categories: [],
    isReminderOn: true,
    reminderMinutesBeforeStart: 15,
  };
}

/** Puts an event into a calendar and invites its attendees. A repeated transactionId answers the event that is there. */
export function createEvent(
  graph: Graph,
  { id: mailboxId }: Mailbox,
  { transactionId = null, ...input }: NewEvent,
  uid = newUid(graph.now()),
): StoredEvent {
  const { events } = graph.state;
  const repeated =
    transactionId && events.list(mailboxId).find((one) => one.transactionId === transactionId);
  if (repeated) return repeated;
  const now = new Date(graph.now()).toISOString();
  const blank = { ...blankEvent(mailboxId, uid, input), createdAt: now, modifiedAt: now };
  const event = { ...applyChange(graph, blank, input), transactionId };
  return graph.state.transaction(() => {
    const sent = sendCopies(graph, event, null);
    events.put(sent);
    return sent;
  });
}
