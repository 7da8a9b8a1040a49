import type { HttpResponseInit, InvocationContext } from '@azure/functions';
import type { RefusalCode } from '#core/domain/errors.ts';
import { DomainError } from '#core/domain/errors.ts';
import { describeError } from './log.ts';
import { bugResponse, refusalResponse } from './problem-response.ts';

/** Refusals that say something of our neighbours rather than of the request. */
const isOutside: ReadonlySet<RefusalCode> = new Set([
  'busy',
  'consent-missing',
  'calendar-unavailable',
  'calendar-refused',
]);

/** The answer for whatever was thrown. What nobody expected is logged with its cause. */
export function refuse(error: unknown, context: InvocationContext): HttpResponseInit {
  const { invocationId: requestId, functionName } = context;
  if (!(error instanceof DomainError)) {
    context.error('unexpected', { requestId, functionName }, describeError(error));
    return bugResponse(requestId);
  }
  if (isOutside.has(error.code)) {
    context.warn(error.code, { requestId, functionName }, describeError(error.cause));
  }
  return refusalResponse(error, requestId);
}
