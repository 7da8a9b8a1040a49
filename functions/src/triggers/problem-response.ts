import type { HttpResponseInit } from '@azure/functions';
import type { Problem } from '#core/contract/problem.ts';
import { problemStatus } from '#core/contract/problem.ts';
import type { DomainError, RefusalCode } from '#core/domain/errors.ts';
import type { Immutable } from '#functions/use-cases/use-case.ts';

/** For developers; people read the words of the code. */
const titles: Record<RefusalCode, string> = {
  invalid: 'The request is not what the contract asks for.',
  'not-json': 'The body is not JSON.',
  unauthenticated: 'A valid access token is needed.',
  forbidden: 'The caller may not do this.',
  'not-found': 'It does not exist, or the caller may not see it.',
  changed: 'It was changed in the meantime.',
  'cycle-closed': 'The cycle is closed.',
  'not-latest': 'Only the newest check-in, and only by its author, can be withdrawn.',
  'too-large': 'It is too large.',
  'key-reused': 'The idempotency key came with another request.',
  'review-cancelled': 'The review was called off.',
  'not-organiser': 'Only the organiser of the meeting may.',
  'consent-missing': 'A permission in Microsoft 365 is missing.',
  'interaction-required': 'The caller has to sign in with these claims first.',
  'no-mailbox': 'The caller has no mailbox.',
  'calendar-unavailable': 'Microsoft 365 did not answer in time; try again.',
  'calendar-refused': 'Microsoft 365 refused.',
  busy: 'Not answered in time; try again.',
};

const problemResponse = (
  problem: Immutable<Problem>,
  headers: Readonly<Record<string, string>> = {},
): HttpResponseInit => ({
  status: problem.status,
  headers: {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...headers,
  },
  body: JSON.stringify(problem),
});

/** An expected refusal as problem details (RFC 9457). */
export function refusalResponse({ code, data }: DomainError, requestId: string): HttpResponseInit {
  const status = problemStatus[code];
  const headers = {
    ...(code === 'unauthenticated' && { 'www-authenticate': 'Bearer' }),
    ...('retryAfterSeconds' in data && { 'retry-after': String(data.retryAfterSeconds) }),
  };
  const type = `urn:kvartal:problem:${code}`;
  return problemResponse({ type, title: titles[code], status, code, requestId, ...data }, headers);
}

/** A bug: says nothing but where to look. */
export function bugResponse(requestId: string): HttpResponseInit {
  const title = 'Something went wrong.';
  return problemResponse({
    type: 'about:blank',
    title,
    status: 500,
    code: 'unexpected',
    requestId,
  });
}
