import { Agent, request } from 'node:http';

/** One request of a load; a function, so that each can have a body and headers of its own. */
export interface Shot {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/**
 * Sends `count` requests over kept-alive connections, `callers` at a time, and answers the time of each
 * in ms. Rejects when one is not answered with 2xx.
 */
export async function load(
  shot: (index: number) => Shot,
  { callers, count }: { readonly callers: number; readonly count: number },
): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: callers });
  const times: number[] = [];
  let next = 0;
  const caller = async () => {
    while (next < count) {
      const startedAt = performance.now();
      await send(shot(next++), agent);
      times.push(performance.now() - startedAt);
    }
  };
  try {
    await Promise.all(Array.from({ length: callers }, caller));
  } finally {
    agent.destroy();
  }
  return times;
}

function send({ method, url, headers, body }: Shot, agent: Agent): Promise<void> {
  return new Promise((done, fail) => {
    const call = request(url, { method, headers, agent }, (response) => {
      const status = response.statusCode ?? 0;
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () =>
        status >= 200 && status < 300 ? done() : fail(new Error(`${url}: ${status} ${text}`)),
      );
    });
    call.on('error', fail);
    call.end(body);
  });
}
