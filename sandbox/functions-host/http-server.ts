import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { InvocationResponse, TypedData } from './core-types.ts';
import { corsHeaders, preflightHeaders } from './cors.ts';
import type { TriggerData } from './invoke.ts';
import { optionOf, triggerOf } from './invoke.ts';
import { describeError, writeLog } from './log.ts';
import type { RegisteredFunction } from './registry.ts';
import { compileTemplate } from './route-templates.ts';

export interface HttpSettings {
  readonly routePrefix: string;
  readonly allowedOrigins: readonly string[];
  readonly attempt: (fn: RegisteredFunction, trigger: TriggerData) => Promise<InvocationResponse>;
}

const empty = { 'content-length': '0' };

function routesOf(functions: readonly RegisteredFunction[], prefix: string) {
  const routes = functions.map((fn) => {
    const trigger = triggerOf(fn);
    const methods = (trigger['methods'] as string[]).map((method) => method.toUpperCase());
    const path = `${prefix}/${optionOf(trigger, 'route') ?? fn.metadata.name}`;
    return { fn, methods, ...compileTemplate(path) };
  });
  return routes.toSorted((one, other) => (one.order < other.order ? -1 : 1));
}

/** Answers requests with the app's HTTP functions. */
export function httpListener(
  functions: readonly RegisteredFunction[],
  { routePrefix, allowedOrigins, attempt }: HttpSettings,
): RequestListener {
  const routes = routesOf(functions, routePrefix);

  const find = (method: string, path: string) => {
    for (const { fn, methods, match } of routes) {
      const params = methods.includes(method) && match(path);
      if (params) return { fn, params };
    }
    return null;
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { url = '/', method = 'GET' } = request;
    const found = find(method, url.split('?', 1)[0] ?? '/');
    if (!found) return void response.writeHead(404, empty).end();
    const data = { http: await httpData(request, method, url, found.params) };
    const traceParent = request.headers['traceparent'];
    const trigger = typeof traceParent === 'string' ? { data, traceParent } : { data };
    write(response, await attempt(found.fn, trigger));
  };

  return (request, response) => {
    const preflight = preflightHeaders(request, allowedOrigins);
    if (preflight) return void response.writeHead(204, preflight).end();
    for (const [name, value] of Object.entries(corsHeaders(request, allowedOrigins)))
      response.setHeader(name, value);
    answer(request, response).catch((error: unknown) => {
      writeLog('error', 'http', describeError(error));
      if (response.headersSent) response.destroy();
      else response.writeHead(500, empty).end();
    });
  };
}

async function httpData(
  request: IncomingMessage,
  method: string,
  url: string,
  params: Record<string, string>,
) {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers))
    headers[name] = Array.isArray(value) ? value.join(', ') : (value ?? '');
  const hasBody = method !== 'GET' && method !== 'HEAD';
  return {
    url: `http://${headers['host'] ?? 'localhost'}${url}`,
    method,
    headers,
    params,
    body: hasBody ? { bytes: await readBody(request) } : undefined,
  };
}

async function readBody(request: IncomingMessage): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function write(response: ServerResponse, { returnValue }: InvocationResponse): void {
  const http = returnValue?.http;
  if (!http) return void response.writeHead(204).end();
  const body = bodyBytes(http.body);
  response.writeHead(Number(http.statusCode ?? 200), {
    ...http.headers,
    'content-length': body.byteLength,
  });
  response.end(body);
}

function bodyBytes(body: TypedData | null | undefined): Uint8Array {
  if (body?.bytes) return body.bytes;
  return Buffer.from(body?.string ?? body?.json ?? '');
}
