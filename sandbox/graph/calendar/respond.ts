import type { Mailbox } from '#sandbox/graph/directory/graph-tenant.ts';
import type { Graph } from '#sandbox/graph/graph.ts';
import { GraphError } from '#sandbox/graph/protocol/graph-error.ts';
import { copyIn, withAnswer } from './copies.ts';
import type { Response, StoredEvent } from './event.ts';
import { asStored, isOrganizer } from './event.ts';
import { removeEvent } from './remove-event.ts';

export type Answer = 'accepted' | 'tentativelyAccepted' | 'declined';

/** Answers an invitation; what is declined leaves the calendar. The organiser learns of it if wished. */
export function respond(
  graph: Graph,
  mailbox: Mailbox,
  event: StoredEvent,
  { response, isSent }: { readonly response: Answer; readonly isSent: boolean },
): void {
  if (isOrganizer(event))
    throw new GraphError(
      'invalid-request',
      "Your request can't be completed. You can't respond to this meeting because you're the meeting organizer.",
    );
  const answer: Response = { response, at: new Date(graph.now()).toISOString() };
  const { events } = graph.state;
  graph.state.transaction(() => {
    if (response === 'declined') removeEvent(graph, event);
    else
      events.put({
        ...asStored(event),
        ownResponse: answer,
        showAs: response === 'accepted' ? 'busy' : 'tentative',
        changeNumber: event.changeNumber + 1,
      });
    const original = copyIn(graph, event, event.organizerId);
    if (!original || !isSent) return;
    events.put({
      ...withAnswer(asStored(original), mailbox.address, answer),
      modifiedAt: answer.at ?? original.modifiedAt,
      changeNumber: original.changeNumber + 1,
    });
  });
}
