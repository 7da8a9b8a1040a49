import { setTimeout as pause } from 'node:timers/promises';
import { dispatch, routeOf } from '#sandbox/graph/dispatch.ts';
import { findMailbox } from '#sandbox/graph/directory/graph-tenant.ts';
import type { Graph } from '#sandbox/graph/graph.ts';
import { errorAnswer } from '#sandbox/graph/protocol/error-answer.ts';
import { GraphError } from '#sandbox/graph/protocol/graph-error.ts';
import type { GraphAnswer, GraphRequest } from '#sandbox/graph/protocol/messages.ts';

/** How long a mailbox is busy with a request: without it no two would ever meet. */
const serviceMs = 5;
const retryAfterSeconds = 1;

/** How a request ends, seen from the caller. */
export type Outcome =
  | { readonly kind: 'answered'; readonly answer: GraphAnswer }
  | { readonly kind: 'dropped' }
  | { readonly kind: 'hanging' };

const throttled = (seconds: number, detail?: string) =>
  new GraphError('throttled', detail, { headers: { 'retry-after': String(seconds) } });

/** The faults that refuse a request, and what they refuse it with. */
const refusals = [
  ['unavailable', 'unavailable'],
  ['denied', 'exchange-denied'],
  ['no-mailbox', 'no-mailbox'],
  ['sync-state-lost', 'unknown-sync-state'],
] as const;

/** Throws what is to go wrong before anything has happened. */
async function failBefore({ faults }: Graph, method: string, path: string): Promise<void> {
  const slow = faults.take('slow', method, path);
  if (slow) await pause(slow.delayMs);
  const limit = faults.take('throttled', method, path);
  if (limit) throw throttled(limit.retryAfterSeconds, 'Too many requests.');
  for (const [kind, refusal] of refusals)
    if (faults.take(kind, method, path)) throw new GraphError(refusal);
}

/** Does what a request asks for, at most so many at once per app and mailbox. */
async function work(graph: Graph, request: GraphRequest): Promise<GraphAnswer> {
  const { method, path, caller } = request;
  const routed = routeOf(request);
  graph.traffic.count(`${method} ${routed.route.template}`);
  const mailbox = routed.mailboxName && findMailbox(graph.tenant, routed.mailboxName);
  const proceed = async () => {
    await failBefore(graph, method, path);
    return dispatch(graph, request, routed);
  };
  if (!mailbox) return proceed();
  const isAllowed = graph.traffic.enter(caller.appId, mailbox.id);
  try {
    if (!isAllowed) throw throttled(retryAfterSeconds);
    await pause(serviceMs);
    return await proceed();
  } finally {
    graph.traffic.leave(caller.appId, mailbox.id);
  }
}

/** Answers a request the way a service far away does: with limits, and with the faults that are switched on. */
export async function serve(graph: Graph, request: GraphRequest): Promise<Outcome> {
  const { method, path } = request;
  graph.traffic.seen(request);
  const answer = await work(graph, request).catch((error: unknown) =>
    errorAnswer(error, graph.now()),
  );
  const wait = answer.status === 429 ? answer.headers?.['retry-after'] : undefined;
  if (wait !== undefined) graph.traffic.toldToWait(request, Number(wait));
  if (answer.status >= 400) return { kind: 'answered', answer };
  if (graph.faults.take('dropped-after-effect', method, path)) return { kind: 'dropped' };
  if (graph.faults.take('hanging-after-effect', method, path)) return { kind: 'hanging' };
  const late = graph.faults.take('gateway-timeout-after-effect', method, path);
  return {
    kind: 'answered',
    answer: late ? errorAnswer(new GraphError('gateway-timeout'), graph.now()) : answer,
  };
}
