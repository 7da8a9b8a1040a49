import type { Mailbox } from '#sandbox/graph/directory/graph-tenant.ts';
import type { Graph } from '#sandbox/graph/graph.ts';
import type { GraphAnswer, GraphRequest } from '#sandbox/graph/protocol/messages.ts';

/** A request of which the route's parameters are known. */
export interface RoutedRequest extends GraphRequest {
  readonly params: Readonly<Record<string, string>>;
}

/** A request to one mailbox, `/me` or `/users/{id}`, that its caller may reach. */
export interface MailboxRequest extends RoutedRequest {
  readonly mailbox: Mailbox;
}

type Answer = GraphAnswer | Promise<GraphAnswer>;

export type DirectoryEndpoint = (graph: Graph, request: RoutedRequest) => Answer;
export type MailboxEndpoint = (graph: Graph, request: MailboxRequest) => Answer;
