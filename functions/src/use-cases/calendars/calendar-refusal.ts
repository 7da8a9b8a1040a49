import { DomainError } from '#core/domain/errors.ts';
import type { CalendarError } from '#functions/ports/calendar.ts';

/** What somebody who waits for an answer is told when Microsoft 365 did not do its part. */
export function refusalOf(cause: CalendarError): DomainError {
  const { failure } = cause;
  switch (failure.reason) {
    case 'consent-missing':
    case 'no-mailbox':
      return new DomainError(failure.reason, {}, { cause });
    case 'interaction-required':
      return new DomainError('interaction-required', { claims: failure.claims }, { cause });
    case 'no-access':
      return new DomainError('interaction-required', { claims: null }, { cause });
    case 'unavailable': {
      const { retryAfterSeconds } = failure;
      return new DomainError('calendar-unavailable', { retryAfterSeconds }, { cause });
    }
    case 'refused':
      return new DomainError('calendar-refused', {}, { cause });
  }
}
