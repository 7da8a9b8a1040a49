import type { HttpResponseInit, InvocationContext } from '@azure/functions';
import { DomainError } from '#core/domain/errors.ts';
import { describeError } from './log.ts';
import { bugResponse, refusalResponse } from './problem-response.ts';

/** The answer for whatever was thrown. What nobody expected is logged with its cause. */
export function refuse(error: unknown, context: InvocationContext): HttpResponseInit {
  const { invocationId: requestId, functionName } = context;
  if (!(error instanceof DomainError)) {
    context.error('unexpected', { requestId, functionName }, describeError(error));
    return bugResponse(requestId);
  }
  if (error.code === 'busy') {
    context.warn('busy', { requestId, functionName }, describeError(error.cause));
  }
  return refusalResponse(error, requestId);
}
