import type { Graph } from '#sandbox/graph/graph.ts';
import { recipients } from './copies.ts';
import type { StoredEvent } from './event.ts';
import { isOrganizer } from './event.ts';
import { exceptionsOf, removeEvent } from './remove-event.ts';
import { withdrawCopy } from './withdraw-copy.ts';

/**
 * Takes an event out of a calendar; when it is the organiser's, its attendees keep a copy that is marked as cancelled.
 * Source: https://learn.microsoft.com/graph/api/event-cancel
 */
export function cancelEvent(graph: Graph, event: StoredEvent, comment = ''): void {
  graph.state.transaction(() => {
    if (isOrganizer(event))
      for (const one of [event, ...exceptionsOf(graph, event)])
        for (const mailbox of recipients(graph, one)) withdrawCopy(graph, one, mailbox, comment);
    removeEvent(graph, event);
  });
}
