import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { openServer } from '#sandbox/servers.ts';

/** What goes wrong with a request on its way. */
export type Fault =
  /** It does not arrive, and this comes back. */
  | {
      readonly kind: 'refused';
      readonly status: number;
      /** How long the refusal takes. */
      readonly afterMs?: number;
      readonly headers?: Record<string, string>;
      readonly code?: string;
    }
  /** It arrives and takes effect, and its answer is lost. */
  | { readonly kind: 'answer-lost' }
  /** It arrives and takes effect, and its answer does not come as long as anybody waits. */
  | { readonly kind: 'answer-late' }
  /** It does not arrive. */
  | { readonly kind: 'lost' };

export interface Request {
  readonly method: string;
  /** Below the version, decoded. */
  readonly path: string;
}

/** A server in front of another one that loses, refuses and delays what it is told to. */
export async function weakLink(target: string) {
  const server = await openServer(0);
  const requests: Request[] = [];
  const faults: { readonly wanted: RegExp; readonly fault: Fault }[] = [];
  let underWay = 0;
  let mostAtOnce = 0;

  const takeFault = ({ method, path }: Request): Fault | undefined => {
    const index = faults.findIndex(({ wanted }) => wanted.test(`${method} ${path}`));
    return index < 0 ? undefined : faults.splice(index, 1)[0]?.fault;
  };

  const forward = async (request: IncomingMessage) => {
    const { authorization = '', prefer, 'content-type': type } = request.headers;
    const body = await buffer(request);
    return fetch(`${target}${request.url}`, {
      method: request.method ?? 'GET',
      headers: {
        authorization,
        ...(prefer !== undefined && { prefer: String(prefer) }),
        ...(type !== undefined && { 'content-type': type }),
      },
      ...(body.length > 0 && { body }),
    });
  };

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const path = decodeURIComponent((request.url ?? '').replace('/v1.0', ''));
    const seen = { method: request.method ?? '', path };
    requests.push(seen);
    const fault = takeFault(seen);
    if (fault?.kind === 'lost') return void response.destroy();
    if (fault?.kind === 'refused') {
      const { status, afterMs = 0, headers = {}, code = 'Faulty' } = fault;
      await setTimeout(afterMs);
      response.writeHead(status, { ...headers, 'content-type': 'application/json' });
      return void response.end(JSON.stringify({ error: { code, message: '' } }));
    }
    const answered = await forward(request);
    const body = Buffer.from(await answered.arrayBuffer());
    if (fault?.kind === 'answer-lost') return void response.destroy();
    if (fault?.kind === 'answer-late') return undefined;
    response.writeHead(answered.status, Object.fromEntries(answered.headers));
    return void response.end(body);
  };

  server.answerWith((request, response) => {
    underWay += 1;
    mostAtOnce = Math.max(mostAtOnce, underWay);
    answer(request, response)
      .catch((error: unknown) => response.destroy(error as Error))
      .finally(() => (underWay -= 1));
  });

  return {
    origin: server.origin,
    requests,
    /** Of the requests that Graph was busy with. */
    mostAtOnce: () => mostAtOnce,
    /** Each fault happens once, to the next request whose method and path fit. */
    fail: (wanted: RegExp, ...next: readonly Fault[]) =>
      void faults.push(...next.map((fault) => ({ wanted, fault }))),
    reset: () => {
      requests.length = 0;
      faults.length = 0;
      mostAtOnce = 0;
    },
    close: () => server.close(),
  };
}
