import { randomUUID } from 'node:crypto';
import { GraphError } from './graph-error.ts';
import type { GraphAnswer } from './messages.ts';

/** A refusal as Graph writes it; anything else is a fault of ours and goes on. Source: https://learn.microsoft.com/graph/errors#error-resource-type */
export function errorAnswer(error: unknown, nowMs: number): GraphAnswer {
  if (!(error instanceof GraphError)) throw error;
  const requestId = randomUUID();
  return {
    status: error.status,
    headers: error.headers,
    body: {
      error: {
        code: error.code,
        message: error.message,
        innerError: {
          date: new Date(nowMs).toISOString().slice(0, 19),
          'request-id': requestId,
          'client-request-id': requestId,
        },
      },
    },
  };
}
