import { compileTemplate } from '#sandbox/functions-host/route-templates.ts';
import type { Mailbox } from './directory/graph-tenant.ts';
import { findMailbox, findPerson } from './directory/graph-tenant.ts';
import type { RoutedRequest } from './endpoints/endpoint.ts';
import type { Graph } from './graph.ts';
import { GraphError } from './protocol/graph-error.ts';
import type { GraphAnswer, GraphRequest } from './protocol/messages.ts';
import { requirePermission } from './protocol/permissions.ts';
import type { Route } from './routes.ts';
import { routes } from './routes.ts';

const compiled = routes
  .map((route) => ({ route, ...compileTemplate(route.template) }))
  .toSorted((one, other) => (one.order < other.order ? -1 : 1));

/** The route of a request with its parameters; null when none fits. */
export function findRoute(
  method: string,
  path: string,
): { readonly route: Route; readonly params: Readonly<Record<string, string>> } | null {
  for (const { route, match } of compiled) {
    const params = route.method === method && match(path);
    if (params) return { route, params };
  }
  return null;
}

/** The mailbox that a request is for. A person reaches the own one only: shared calendars are not imitated. */
function mailboxOf({ tenant }: Graph, { caller, params }: RoutedRequest): Mailbox {
  const { userId } = params;
  if (caller.kind === 'app' && userId === undefined) throw new GraphError('me-needs-person');
  const wanted = userId ?? (caller.kind === 'person' ? caller.personId : '');
  const mailbox = findMailbox(tenant, wanted);
  if (caller.kind === 'person' && (mailbox ?? findPerson(tenant, wanted))?.id !== caller.personId)
    throw new GraphError('exchange-denied');
  if (mailbox) return mailbox;
  throw new GraphError(findPerson(tenant, wanted) ? 'no-mailbox' : 'no-such-mailbox');
}

/** Answers one request, that of a client or a part of its batch. Rejects with GraphError. */
export async function dispatch(graph: Graph, request: GraphRequest): Promise<GraphAnswer> {
  const found = findRoute(request.method, request.path);
  if (!found)
    throw new GraphError(
      'no-such-segment',
      `Resource not found for the segment '${request.path.split('/').at(-1) ?? ''}'.`,
    );
  const { route, params } = found;
  requirePermission(request.caller, route.needs);
  const routed = { ...request, params };
  return route.of === 'mailbox'
    ? route.answer(graph, { ...routed, mailbox: mailboxOf(graph, routed) })
    : route.answer(graph, routed);
}
