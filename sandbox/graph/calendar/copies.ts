import type { Mailbox } from '#sandbox/graph/directory/graph-tenant.ts';
import { findMailbox } from '#sandbox/graph/directory/graph-tenant.ts';
import type { Graph } from '#sandbox/graph/graph.ts';
import type { Attendee, Response, StoredEvent } from './event.ts';
import { instanceDay, unanswered } from './event.ts';
import { eventId } from './event-ids.ts';
import { lookUpEvent } from './find-event.ts';

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** The mailboxes of the tenant to which an organiser's event goes. */
export function recipients({ tenant }: Graph, event: StoredEvent): Mailbox[] {
  const mailboxes = event.attendees.flatMap(({ address }) => findMailbox(tenant, address) ?? []);
  return mailboxes.filter(({ id }) => id !== event.organizerId);
}

/** The copy that stands in a mailbox now. */
export const copyIn = ({ state }: Graph, event: StoredEvent, mailboxId: string) =>
  lookUpEvent(state.events, mailboxId, eventId(mailboxId, event.uid, instanceDay(event)));

/** An attendee sees who is invited, not what the others have answered. */
const attendeesFor = (
  { attendees, hideAttendees }: StoredEvent,
  { address }: Mailbox,
): Attendee[] =>
  attendees
    .filter((one) => !hideAttendees || isSame(one.address, address))
    .map((one) => ({ ...one, status: unanswered }));

/** The copy's place in the attendee's mailbox, where other days may be removed from a series than in the organiser's. */
function seriesFor(
  { state }: Graph,
  { uid, series }: StoredEvent,
  mailboxId: string,
): StoredEvent['series'] {
  const masterId = eventId(mailboxId, uid, null);
  const master = state.events.get(mailboxId, masterId);
  if (series.kind === 'master') {
    const removedDays = master?.series.kind === 'master' ? master.series.removedDays : [];
    return { ...series, removedDays: [...new Set([...series.removedDays, ...removedDays])] };
  }
  if (series.day === null) return series;
  // Somebody invited to one instance only has it as an event of its own.
  return master
    ? { kind: 'exception', masterId, day: series.day }
    : { kind: 'single', day: series.day };
}

/** The copy of an organiser's event for an attendee: the content is sent, the attendee's own settings stay. */
export function copyFor(
  graph: Graph,
  event: StoredEvent,
  mailbox: Mailbox,
  ownResponse: Response,
): StoredEvent {
  const known = copyIn(graph, event, mailbox.id);
  return {
    ...event,
    id: eventId(mailbox.id, event.uid, instanceDay(event)),
    mailboxId: mailbox.id,
    series: seriesFor(graph, event, mailbox.id),
    attendees: attendeesFor(event, mailbox),
    ownResponse,
    isCancelled: false,
    transactionId: null,
    extendedProperties: [],
    showAs: ownResponse.response === 'accepted' ? 'busy' : 'tentative',
    categories: known?.categories ?? [],
    isReminderOn: known?.isReminderOn ?? true,
    reminderMinutesBeforeStart: known?.reminderMinutesBeforeStart ?? 15,
    createdAt: known?.createdAt ?? event.modifiedAt,
    changeNumber: (known?.changeNumber ?? 0) + 1,
  };
}

/** The event with what an attendee has answered. */
export const withAnswer = (event: StoredEvent, address: string, status: Response): StoredEvent => ({
  ...event,
  attendees: event.attendees.map((one) =>
    isSame(one.address, address) ? { ...one, status } : one,
  ),
});
