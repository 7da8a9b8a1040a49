import { randomUUID } from 'node:crypto';
import { GraphError } from '#sandbox/graph/protocol/graph-error.ts';

const patienceMs = 10_000;

async function echoOf(address: string, token: string): Promise<string> {
  const url = new URL(address);
  url.searchParams.set('validationToken', token);
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    signal: AbortSignal.timeout(patienceMs),
  });
  const type = response.headers.get('content-type') ?? '';
  const text = await response.text();
  return response.status === 200 && type.startsWith('text/plain') ? text : '';
}

/**
 * Makes sure that an address wants notifications: it echoes a token as plain text within ten seconds. Rejects with GraphError 400.
 * Graph takes https only; on this machine there is none.
 * Source: https://learn.microsoft.com/graph/change-notifications-delivery-webhooks#notificationurl-validation
 */
export async function validateEndpoint(address: string): Promise<void> {
  const token = `Validation: ${randomUUID()} <&+%>`;
  const echo = await echoOf(address, token).catch((cause: unknown) => {
    throw new GraphError('not-validated', undefined, { cause });
  });
  if (echo !== token) throw new GraphError('not-validated');
}
