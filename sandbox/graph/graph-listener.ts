import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { corsHeaders, preflightHeaders } from '#sandbox/functions-host/cors.ts';
import type { Signer } from '#sandbox/identity/signing-key.ts';
import { dispatch } from './dispatch.ts';
import type { Graph } from './graph.ts';
import { baseUrl } from './protocol/base-url.ts';
import { callerOf } from './protocol/caller.ts';
import { errorAnswer } from './protocol/error-answer.ts';
import { GraphError } from './protocol/graph-error.ts';
import { headersOf, readJson, sendAnswer } from './protocol/http.ts';
import type { GraphAnswer } from './protocol/messages.ts';

const version = '/v1.0';

/** Answers Microsoft Graph v1.0 over HTTP. */
export function graphListener(
  graph: Graph,
  signer: Pick<Signer, 'verify'>,
  allowedOrigins: readonly string[],
): RequestListener {
  const answer = async (request: IncomingMessage): Promise<GraphAnswer> => {
    const { pathname, searchParams } = new URL(request.url ?? '/', baseUrl);
    const body = await readJson(request);
    const caller = await callerOf(request.headers.authorization, signer);
    if (!pathname.startsWith(`${version}/`)) throw new GraphError('no-such-segment');
    return dispatch(graph, {
      caller,
      method: request.method ?? 'GET',
      path: pathname.slice(version.length),
      query: searchParams,
      headers: headersOf(request),
      body,
    });
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> =>
    sendAnswer(
      response,
      await answer(request).catch((error: unknown) => errorAnswer(error, graph.now())),
    );

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
