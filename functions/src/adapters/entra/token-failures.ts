import {
  AuthError,
  ClientAuthErrorCodes,
  InteractionRequiredAuthError,
  ServerError,
} from '@azure/msal-node';
import { CalendarError, type CalendarFailure } from '#functions/ports/calendar.ts';

const retryAfterSeconds = 1;

/** Nobody has consented. Source: https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const consentError = '65001';

/** Why no token came, in the words of the port; what is no refusal of Entra's is thrown on as it is. */
export function tokenFailure(cause: unknown): unknown {
  const failure = cause instanceof AuthError ? failureOf(cause) : undefined;
  return failure ? new CalendarError(failure, { cause }) : cause;
}

function failureOf(error: AuthError): CalendarFailure | undefined {
  if (error instanceof InteractionRequiredAuthError) {
    return error.subError === 'consent_required' || String(error.errorNo) === consentError
      ? { reason: 'consent-missing' }
      : { reason: 'interaction-required', claims: error.claims || null };
  }
  if (error instanceof ServerError) {
    if (error.errorCode === 'temporarily_unavailable')
      return { reason: 'unavailable', retryAfterSeconds };
    // A grant that was withdrawn or has expired: the next sign-in brings another.
    if (error.errorCode === 'invalid_grant')
      return { reason: 'interaction-required', claims: null };
    return { reason: 'refused', code: error.errorCode };
  }
  return error.errorCode === ClientAuthErrorCodes.networkError
    ? { reason: 'unavailable', retryAfterSeconds }
    : undefined;
}
