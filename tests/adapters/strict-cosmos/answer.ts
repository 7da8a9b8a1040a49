import type { ServerResponse } from 'node:http';
import type { Refusal } from './refusal.ts';

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export const refusalAnswer = ({ status, message, headers }: Refusal): Answer => ({
  status,
  headers,
  body: { code: String(status), message },
});

export function send(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, {
    'content-type': 'application/json',
    'x-ms-request-charge': '1',
    ...headers,
  });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}
