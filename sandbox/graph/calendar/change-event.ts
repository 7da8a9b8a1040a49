import type { Graph } from '#sandbox/graph/graph.ts';
import { applyChange, hasMoved } from './apply-change.ts';
import { recipients } from './copies.ts';
import type { StoredEvent } from './event.ts';
import { isOrganizer } from './event.ts';
import type { EventChange } from './event-input.ts';
import { sendCopies } from './send-copies.ts';

/** What concerns the owner of the mailbox alone is not sent. */
const own = new Set<string>([
  'showAs',
  'categories',
  'isReminderOn',
  'reminderMinutesBeforeStart',
  'singleValueExtendedProperties',
]);

/** Drops what was changed of single instances, as Exchange does when the pattern or the time of a series changes. */
function dropExceptions(
  { state: { events } }: Graph,
  master: StoredEvent,
  mailboxIds: readonly string[],
): void {
  for (const mailboxId of mailboxIds)
    for (const one of events.list(mailboxId))
      if (one.uid === master.uid && one.series.kind === 'exception')
        events.remove(mailboxId, one.id, 'instance-removed');
}

/** Changes a mailbox's event. What the organiser changes goes to the attendees; an attendee changes the own copy only. */
export function changeEvent(graph: Graph, event: StoredEvent, change: EventChange): StoredEvent {
  const applied = applyChange(graph, event, change);
  const next: StoredEvent = {
    ...applied,
    series:
      applied.series.kind === 'occurrence'
        ? { ...applied.series, kind: 'exception' }
        : applied.series,
    modifiedAt: new Date(graph.now()).toISOString(),
    changeNumber: event.changeNumber + 1,
  };
  const isSent = isOrganizer(event) && Object.keys(change).some((name) => !own.has(name));
  return graph.state.transaction(() => {
    if (isSent && next.series.kind === 'master' && hasMoved(event, next))
      dropExceptions(graph, event, [
        event.mailboxId,
        ...recipients(graph, event).map(({ id }) => id),
      ]);
    const sent = isSent ? sendCopies(graph, next, event) : next;
    graph.state.events.put(sent);
    return sent;
  });
}
