import type { RequestListener } from 'node:http';
import { text } from 'node:stream/consumers';
import type { HttpHandler } from '@azure/functions';
import type { InvocationContext } from '@azure/functions';
import { HttpRequest } from '@azure/functions';

/** Our side of Graph's notifications over HTTP, as the Functions host has it. */
export const notificationsListener =
  (
    handler: HttpHandler,
    newContext: () => InvocationContext,
    onAnswered: (context: InvocationContext) => void,
  ): RequestListener =>
  (request, response) => {
    const answer = async () => {
      const context = newContext();
      const content = await text(request);
      const asked = new HttpRequest({
        method: request.method ?? 'POST',
        url: `http://ours.test${request.url}`,
        query: Object.fromEntries(new URL(request.url ?? '/', 'http://ours.test').searchParams),
        headers: { 'content-type': 'application/json' },
        body: { string: content },
      });
      const reply = await handler(asked, context);
      onAnswered(context);
      response.writeHead(reply?.status ?? 200, reply?.headers as Record<string, string>);
      response.end(reply?.body);
    };
    answer().catch((error: unknown) => response.destroy(error as Error));
  };
