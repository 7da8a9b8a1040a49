import { GraphError } from '#sandbox/graph/protocol/graph-error.ts';
import type { EventTable } from '#sandbox/graph/state/event-table.ts';
import type { StoredEvent } from './event.ts';
import { readEventId } from './event-ids.ts';
import { daysOfSeries, occurrenceOf } from './instances.ts';

/** The stored event, or the occurrence of a stored series; null when there is none. Throws GraphError 400 for what is no id. */
export function lookUpEvent(events: EventTable, mailboxId: string, id: string): StoredEvent | null {
  const stored = events.get(mailboxId, id);
  if (stored) return stored;
  const { masterId, day } = readEventId(id);
  const master = day ? events.get(mailboxId, masterId) : null;
  if (!master || !day || !daysOfSeries(master, day).includes(day)) return null;
  return occurrenceOf(master, day);
}

/** The event, which must be there: throws GraphError 404. */
export function findEvent(events: EventTable, mailboxId: string, id: string): StoredEvent {
  const event = lookUpEvent(events, mailboxId, id);
  if (!event) throw new GraphError('no-such-item');
  return event;
}
