import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { corsHeaders, preflightHeaders } from '#sandbox/functions-host/cors.ts';
import type { Signer } from '#sandbox/identity/signing-key.ts';
import type { Graph } from './graph.ts';
import { baseUrl } from './protocol/base-url.ts';
import { callerOf } from './protocol/caller.ts';
import { errorAnswer } from './protocol/error-answer.ts';
import { GraphError } from './protocol/graph-error.ts';
import { headersOf, readJson, sendAnswer } from './protocol/http.ts';
import type { GraphAnswer, GraphRequest } from './protocol/messages.ts';
import type { Notifier } from './subscriptions/notifier.ts';
import { answerBatch } from './traffic/batch.ts';
import { answerSwitch } from './traffic/switches.ts';
import type { Outcome } from './traffic/serve.ts';
import { serve } from './traffic/serve.ts';

const version = '/v1.0';
const switches = '/sandbox/';

const answered = (answer: GraphAnswer): Outcome => ({ kind: 'answered', answer });

function end(request: IncomingMessage, response: ServerResponse, outcome: Outcome): void {
  if (outcome.kind === 'answered') sendAnswer(response, outcome.answer);
  else if (outcome.kind === 'dropped') request.socket.destroy();
}

/** Answers Microsoft Graph v1.0 over HTTP, and what switches faults on at `/sandbox/…`. */
export function graphListener(
  graph: Graph,
  notifier: Notifier,
  signer: Pick<Signer, 'verify'>,
  allowedOrigins: readonly string[],
): RequestListener {
  const read = async (request: IncomingMessage, url: URL): Promise<GraphRequest> => {
    const body = await readJson(request);
    const caller = await callerOf(request.headers.authorization, signer);
    if (!url.pathname.startsWith(`${version}/`)) throw new GraphError('no-such-segment');
    return {
      caller,
      method: request.method ?? 'GET',
      path: url.pathname.slice(version.length),
      query: url.searchParams,
      headers: headersOf(request),
      body,
    };
  };

  const answer = async (request: IncomingMessage): Promise<Outcome> => {
    const url = new URL(request.url ?? '/', baseUrl);
    if (url.pathname.startsWith(switches))
      return answered(await answerSwitch(graph, notifier, url.pathname, request));
    const understood = await read(request, url);
    const isBatch = understood.method === 'POST' && understood.path === '/$batch';
    return isBatch ? answered(await answerBatch(graph, understood)) : serve(graph, understood);
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const outcome = await answer(request).catch((error: unknown) =>
      answered(errorAnswer(error, graph.now())),
    );
    notifier.notify();
    end(request, response, outcome);
  };

  return (request, response) => {
    const preflight = preflightHeaders(request, allowedOrigins);
    if (preflight) return void response.writeHead(204, preflight).end();
    for (const [name, value] of Object.entries(corsHeaders(request, allowedOrigins)))
      response.setHeader(name, value);
    handle(request, response).catch((error: unknown) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    });
  };
}
