import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import type { Graph } from '#sandbox/graph/graph.ts';
import { parseBody } from '#sandbox/graph/protocol/parse-body.ts';
import { GraphError } from '#sandbox/graph/protocol/graph-error.ts';
import { readJson } from '#sandbox/graph/protocol/http.ts';
import type { GraphAnswer } from '#sandbox/graph/protocol/messages.ts';
import { created, noContent, ok } from '#sandbox/graph/protocol/messages.ts';
import type { Notifier } from '#sandbox/graph/subscriptions/notifier.ts';
import { lifecycleEvents } from '#sandbox/graph/subscriptions/notification-view.ts';
import { faultSchema } from './faults.ts';

const lifecycleSchema = z.object({ lifecycleEvent: z.enum(lifecycleEvents) });

type Switch = (graph: Graph, notifier: Notifier, body: unknown) => GraphAnswer;

/** What the workbench and tests switch and look at; nothing of it is Graph's. */
const switches: Readonly<Record<string, Switch>> = {
  'GET /sandbox/faults': ({ faults }) => ok({ value: faults.list() }),
  'POST /sandbox/faults': ({ faults }, _, body) => {
    faults.add(parseBody(faultSchema, body));
    return created({ value: faults.list() });
  },
  'DELETE /sandbox/faults': ({ faults }) => {
    faults.clear();
    return noContent;
  },
  'GET /sandbox/counters': ({ traffic }) => ok(traffic.counters()),
  'DELETE /sandbox/counters': ({ traffic }) => {
    traffic.reset();
    return noContent;
  },
  'POST /sandbox/lifecycle': (_, notifier, body) => {
    notifier.announce(parseBody(lifecycleSchema, body).lifecycleEvent);
    return noContent;
  },
};

/** Answers a request to `/sandbox/…`. Rejects with GraphError. */
export async function answerSwitch(
  graph: Graph,
  notifier: Notifier,
  path: string,
  request: IncomingMessage,
): Promise<GraphAnswer> {
  const answer = switches[`${request.method} ${path}`];
  if (!answer) throw new GraphError('no-such-segment');
  return answer(graph, notifier, await readJson(request));
}
