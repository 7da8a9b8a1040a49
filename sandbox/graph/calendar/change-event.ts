import type { Graph } from '#sandbox/graph/graph.ts';
import { applyChange, hasMoved } from './apply-change.ts';
import { recipients } from './copies.ts';
import type { StoredEvent } from './event.ts';
import { asStored, isOrganizer } from './event.ts';
import { eventId } from './event-ids.ts';
import type { EventChange } from './event-input.ts';
import { allDaysOfSeries } from './instances.ts';
import { sendCopies } from './send-copies.ts';

/** What concerns the owner of the mailbox alone is not sent. */
const own = new Set<string>([
  'showAs',
  'categories',
  'isReminderOn',
  'reminderMinutesBeforeStart',
  'singleValueExtendedProperties',
]);

/**
 * Lets go of a series' instances in all mailboxes before it takes place at other times: what was changed of single
 * ones is lost, as in Exchange, and whoever follows a calendar learns which days are gone.
 */
function dropInstances(graph: Graph, master: StoredEvent): void {
  const { events } = graph.state;
  for (const mailboxId of [master.mailboxId, ...recipients(graph, master).map(({ id }) => id)])
    for (const day of allDaysOfSeries(master))
      events.remove(mailboxId, eventId(mailboxId, master.uid, day), 'instance-removed');
}

/** Changes a mailbox's event. What the organiser changes goes to the attendees; an attendee changes the own copy only. */
export function changeEvent(graph: Graph, event: StoredEvent, change: EventChange): StoredEvent {
  const next: StoredEvent = {
    ...asStored(applyChange(graph, event, change)),
    modifiedAt: new Date(graph.now()).toISOString(),
    changeNumber: event.changeNumber + 1,
  };
  const isSent = isOrganizer(event) && Object.keys(change).some((name) => !own.has(name));
  return graph.state.transaction(() => {
    if (isSent && event.series.kind === 'master' && hasMoved(event, next))
      dropInstances(graph, event);
    const sent = isSent ? sendCopies(graph, next, event) : next;
    graph.state.events.put(sent);
    return sent;
  });
}
