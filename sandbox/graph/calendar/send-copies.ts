import type { Mailbox } from '#sandbox/graph/directory/graph-tenant.ts';
import type { Graph } from '#sandbox/graph/graph.ts';
import { hasMoved } from './apply-change.ts';
import { copyFor, copyIn, recipients, withAnswer } from './copies.ts';
import type { Response, StoredEvent } from './event.ts';
import { removeEvent } from './remove-event.ts';
import { roomAnswer } from './room-answer.ts';
import { withdrawCopy } from './withdraw-copy.ts';

/** What the mailbox answers: as before, unless the event is new to it or has moved; a room decides at once. */
function answerOf(graph: Graph, event: StoredEvent, mailbox: Mailbox, isMoved: boolean): Response {
  const known = copyIn(graph, event, mailbox.id);
  if (known && !known.isCancelled && !isMoved) return known.ownResponse;
  return mailbox.kind === 'room'
    ? roomAnswer(graph, event, mailbox)
    : { response: 'notResponded', at: null };
}

/** Sends an event, or what has changed of it, to its attendees. Returns it with what rooms have answered. */
export function sendCopies(
  graph: Graph,
  event: StoredEvent,
  before: StoredEvent | null,
): StoredEvent {
  const isMoved = before !== null && hasMoved(before, event);
  const invited = recipients(graph, event);
  let answered = event;
  for (const mailbox of invited) {
    const answer = answerOf(graph, event, mailbox, isMoved);
    const known = copyIn(graph, event, mailbox.id);
    if (answer.response !== 'declined')
      graph.state.events.put(copyFor(graph, event, mailbox, answer));
    else if (known) removeEvent(graph, known);
    if (mailbox.kind === 'room') answered = withAnswer(answered, mailbox.address, answer);
  }
  for (const mailbox of before ? recipients(graph, before) : [])
    if (!invited.includes(mailbox)) withdrawCopy(graph, event, mailbox);
  return answered;
}
