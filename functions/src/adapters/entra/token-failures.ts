import { CalendarError, type CalendarFailure } from '#functions/ports/calendar.ts';

const unavailable: CalendarFailure = { reason: 'unavailable', retryAfterSeconds: 1 };

/** Nobody has consented. Source: https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const consentError = '65001';

/** Says in the words of the port why no token came; what is no refusal of Entra's is thrown on as it is. */
export async function throwTokenFailure(cause: unknown): Promise<never> {
  const failure = await failureOf(cause);
  throw failure ? new CalendarError(failure, { cause }) : cause;
}

async function failureOf(error: unknown): Promise<CalendarFailure | undefined> {
  const { ClientAuthError, ClientAuthErrorCodes, InteractionRequiredAuthError, ServerError } =
    await import('@azure/msal-node');
  if (error instanceof InteractionRequiredAuthError) {
    return error.subError === 'consent_required' || String(error.errorNo) === consentError
      ? { reason: 'consent-missing' }
      : { reason: 'interaction-required', claims: error.claims || null };
  }
  if (error instanceof ServerError) {
    if (error.errorCode === 'temporarily_unavailable') return unavailable;
    // A grant that was withdrawn or has expired: the next sign-in brings another.
    return error.errorCode === 'invalid_grant'
      ? { reason: 'interaction-required', claims: null }
      : { reason: 'refused', code: error.errorCode };
  }
  return error instanceof ClientAuthError && error.errorCode === ClientAuthErrorCodes.networkError
    ? unavailable
    : undefined;
}
