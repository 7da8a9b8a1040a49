import { compileTemplate } from '#sandbox/functions-host/route-templates.ts';
import { reachMailbox } from './directory/reach-mailbox.ts';
import type { Graph } from './graph.ts';
import { requireKnownOptions } from './odata/query-options.ts';
import { GraphError } from './protocol/graph-error.ts';
import type { GraphAnswer, GraphRequest } from './protocol/messages.ts';
import { requirePermission } from './protocol/permissions.ts';
import type { Route } from './routes.ts';
import { routes } from './routes.ts';

const compiled = routes
  .map((route) => ({ route, ...compileTemplate(route.template) }))
  .toSorted((one, other) => (one.order < other.order ? -1 : 1));

/** A request whose endpoint is known. */
export interface Routed {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
  /** Whose mailbox it is for, as the request says it; null: nobody's. */
  readonly mailboxName: string | null;
}

/** The endpoint of a request; throws GraphError 400 when there is none. */
export function routeOf({ method, path, caller }: GraphRequest): Routed {
  for (const { route, match } of compiled) {
    const params = route.method === method && match(path);
    if (!params) continue;
    const self = caller.kind === 'person' ? caller.personId : null;
    return {
      route,
      params,
      mailboxName: route.of === 'mailbox' ? (params['userId'] ?? self) : null,
    };
  }
  const segment = path.split('/').at(-1) ?? '';
  throw new GraphError('no-such-segment', `Resource not found for the segment '${segment}'.`);
}

/** Does what a request asks for. Rejects with GraphError. */
export async function dispatch(
  graph: Graph,
  request: GraphRequest,
  { route, params, mailboxName }: Routed,
): Promise<GraphAnswer> {
  requirePermission(request.caller, route.needs);
  requireKnownOptions(request.query);
  const routed = { ...request, params };
  return route.of === 'mailbox'
    ? route.answer(graph, { ...routed, mailbox: reachMailbox(graph, request.caller, mailboxName) })
    : route.answer(graph, routed);
}
