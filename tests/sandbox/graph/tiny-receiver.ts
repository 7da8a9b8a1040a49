import { text } from 'node:stream/consumers';
import { openServer } from '#sandbox/servers.ts';

/** A notification, of a change or of the life of a subscription. */
interface Received {
  readonly subscriptionId: string;
  readonly clientState: string | null;
  readonly tenantId: string;
  readonly changeType?: string;
  readonly lifecycleEvent?: string;
  readonly resource?: string;
  readonly resourceData?: { readonly id: string };
}

/** Somebody who receives notifications at `/changes` and `/lifecycle`. */
export async function startTinyReceiver() {
  const server = await openServer(0);
  const received: Received[] = [];
  const conduct = { echoes: true, failures: 0 };
  server.answerWith((request, response) => {
    const url = new URL(request.url ?? '/', server.origin);
    const token = url.searchParams.get('validationToken');
    if (token !== null) {
      response.writeHead(200, { 'content-type': 'text/plain' });
      return void response.end(conduct.echoes ? token : 'something else');
    }
    if (conduct.failures > 0) {
      conduct.failures -= 1;
      return void response.writeHead(500).end();
    }
    text(request).then(
      (body) => {
        received.push(...(JSON.parse(body) as { value: Received[] }).value);
        response.writeHead(202).end();
      },
      () => response.destroy(),
    );
  });
  return {
    received,
    conduct,
    changesUrl: `${server.origin}/changes`,
    lifecycleUrl: `${server.origin}/lifecycle`,
    close: () => server.close(),
  };
}

export type TinyReceiver = Awaited<ReturnType<typeof startTinyReceiver>>;
