import { z } from 'zod';
import { cancelEvent } from '#sandbox/graph/calendar/cancel-event.ts';
import { isOrganizer } from '#sandbox/graph/calendar/event.ts';
import { recipientSchema } from '#sandbox/graph/calendar/event-input.ts';
import { parseBody } from '#sandbox/graph/protocol/parse-body.ts';
import { findEvent } from '#sandbox/graph/calendar/find-event.ts';
import { forwardEvent } from '#sandbox/graph/calendar/forward.ts';
import type { Answer } from '#sandbox/graph/calendar/respond.ts';
import { respond } from '#sandbox/graph/calendar/respond.ts';
import type { Graph } from '#sandbox/graph/graph.ts';
import { GraphError } from '#sandbox/graph/protocol/graph-error.ts';
import { accepted } from '#sandbox/graph/protocol/messages.ts';
import type { MailboxEndpoint, MailboxRequest } from './endpoint.ts';

const eventOf = ({ state }: Graph, { mailbox, params }: MailboxRequest) =>
  findEvent(state.events, mailbox.id, params['id'] ?? '');

/** Names of an action's parameters begin with a capital or a small letter: Graph takes both. */
const lowerNames = (body: unknown): unknown =>
  body && typeof body === 'object'
    ? Object.fromEntries(
        Object.entries(body).map(([name, value]) => [
          name.slice(0, 1).toLowerCase() + name.slice(1),
          value,
        ]),
      )
    : body;

const commentSchema = z.object({ comment: z.string().nullish() });
const responseSchema = commentSchema.extend({ sendResponse: z.boolean().default(true) });
const forwardSchema = commentSchema.extend({ toRecipients: z.array(recipientSchema).min(1) });

export const postCancel: MailboxEndpoint = (graph, request) => {
  const event = eventOf(graph, request);
  const { comment } = parseBody(commentSchema, lowerNames(request.body));
  if (!isOrganizer(event))
    throw new GraphError(
      'invalid-request',
      "Your request can't be completed. You need to be an organizer to cancel a meeting.",
    );
  cancelEvent(graph, event, comment ?? '');
  return accepted;
};

const postResponse =
  (response: Answer): MailboxEndpoint =>
  (graph, request) => {
    const event = eventOf(graph, request);
    const { sendResponse } = parseBody(responseSchema, lowerNames(request.body));
    respond(graph, request.mailbox, event, { response, isSent: sendResponse });
    return accepted;
  };

export const postAccept = postResponse('accepted');
export const postDecline = postResponse('declined');
export const postTentative = postResponse('tentativelyAccepted');

export const postForward: MailboxEndpoint = (graph, request) => {
  const { toRecipients } = parseBody(forwardSchema, lowerNames(request.body));
  forwardEvent(graph, eventOf(graph, request), toRecipients);
  return accepted;
};
