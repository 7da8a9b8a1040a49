import { z } from 'zod';
import type { Graph } from '#sandbox/graph/graph.ts';
import { parseBody } from '#sandbox/graph/protocol/parse-body.ts';
import { baseUrl } from '#sandbox/graph/protocol/base-url.ts';
import { errorAnswer } from '#sandbox/graph/protocol/error-answer.ts';
import { GraphError } from '#sandbox/graph/protocol/graph-error.ts';
import type { GraphAnswer, GraphRequest } from '#sandbox/graph/protocol/messages.ts';
import { ok } from '#sandbox/graph/protocol/messages.ts';
import { serve } from './serve.ts';

const mostParts = 20;

const partSchema = z.object({
  id: z.string().min(1),
  method: z.enum(['GET', 'POST', 'PATCH', 'PUT', 'DELETE']),
  url: z.string().min(1),
  headers: z.record(z.string(), z.string()).default({}),
  body: z.unknown().optional(),
  dependsOn: z.array(z.string()).default([]),
});
const batchSchema = z.object({ requests: z.array(partSchema) });
type Part = z.infer<typeof partSchema>;

function requestOf(part: Part, { caller }: GraphRequest): GraphRequest {
  const { pathname, searchParams } = new URL(`${baseUrl}/${part.url.replace(/^\//, '')}`);
  return {
    caller,
    method: part.method,
    path: pathname.slice('/v1.0'.length),
    query: searchParams,
    headers: Object.fromEntries(
      Object.entries(part.headers).map(([name, value]) => [name.toLowerCase(), value]),
    ),
    body: part.body,
  };
}

/** The answer of a part. A batch cannot hang in part: what would be lost on the way is a time-out. */
async function answerPart(graph: Graph, request: GraphRequest): Promise<GraphAnswer> {
  const outcome = await serve(graph, request);
  return outcome.kind === 'answered'
    ? outcome.answer
    : errorAnswer(new GraphError('gateway-timeout'), graph.now());
}

const partView = (id: string, { status, headers = {}, body }: GraphAnswer) => ({
  id,
  status,
  headers: { ...headers, ...(body !== undefined && { 'Content-Type': 'application/json' }) },
  ...(body !== undefined && {
    body: body instanceof Uint8Array ? Buffer.from(body).toString('base64') : body,
  }),
});

/** Answers up to twenty requests in one, each with its own status. Source: https://learn.microsoft.com/graph/json-batching */
export async function answerBatch(graph: Graph, request: GraphRequest): Promise<GraphAnswer> {
  const { requests: parts } = parseBody(batchSchema, request.body);
  if (parts.length > mostParts)
    throw new GraphError(
      'bad-request',
      `Number of batch request steps exceeds max value of ${mostParts}.`,
    );
  if (new Set(parts.map(({ id }) => id)).size < parts.length)
    throw new GraphError('bad-request', 'Request Id has to be unique in a batch.');
  const answers = new Map<string, GraphAnswer>();
  for (const part of parts) {
    const needed = part.dependsOn.map((id) => answers.get(id));
    if (needed.includes(undefined))
      throw new GraphError('bad-request', 'A request may depend on earlier requests only.');
    const isLost = needed.some((answer) => (answer?.status ?? 0) >= 400);
    answers.set(
      part.id,
      isLost
        ? errorAnswer(new GraphError('failed-dependency'), graph.now())
        : await answerPart(graph, requestOf(part, request)),
    );
  }
  return ok({ responses: [...answers].map(([id, answer]) => partView(id, answer)) });
}
