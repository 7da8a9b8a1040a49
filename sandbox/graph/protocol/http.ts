import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { GraphError } from './graph-error.ts';
import type { GraphAnswer, GraphRequest } from './messages.ts';

/** Reads a body as JSON; undefined when there is none. Rejects with GraphError 400 for what is no JSON. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const body = await text(request);
  if (body === '') return undefined;
  try {
    return JSON.parse(body) as unknown;
  } catch (cause) {
    throw new GraphError('bad-request', 'Unable to read JSON request payload.', { cause });
  }
}

/** Headers by lower-case name, repeated ones joined. */
export const headersOf = (request: IncomingMessage): GraphRequest['headers'] =>
  Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );

export function sendAnswer(response: ServerResponse, { status, headers, body }: GraphAnswer): void {
  response.setHeader('request-id', randomUUID());
  for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value);
  if (body === undefined) return void response.writeHead(status).end();
  if (body instanceof Uint8Array) return void response.writeHead(status).end(body);
  const type = 'application/json; odata.metadata=minimal; charset=utf-8';
  response.writeHead(status, { 'content-type': type }).end(JSON.stringify(body));
}
