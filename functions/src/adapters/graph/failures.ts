import type { CalendarFailure } from '#functions/ports/calendar.ts';
import { CalendarError } from '#functions/ports/calendar.ts';

// Source: https://learn.microsoft.com/graph/errors
const passing = [408, 429, 500, 502, 503, 504];
const withoutMailbox = [
  'MailboxNotEnabledForRESTAPI',
  'MailboxNotSupportedForRESTAPI',
  'ErrorNonExistentMailbox',
];
/** Outlook's word for an id that no event of the mailbox can have. */
const noId = 'ErrorInvalidIdMalformed';
const defaultPauseSeconds = 1;

/** Too many calls: the mailbox is to be left alone for `retryAfterSeconds`. */
export class ThrottledError extends CalendarError {}

/** A refusal as it came. */
export interface Refusal {
  readonly status: number;
  /** Graph's own. */
  readonly code: string;
  readonly headers: Headers;
}

/** What a refusal means; null when it only says that the thing is not there. */
export function failureOf({ status, code, headers }: Refusal): CalendarFailure | null {
  if (withoutMailbox.includes(code)) return { reason: 'no-mailbox' };
  if (status === 404 || status === 410 || code === noId) return null;
  if (passing.includes(status)) {
    return { reason: 'unavailable', retryAfterSeconds: retryAfterSeconds(headers) };
  }
  if (status === 401) return { reason: 'interaction-required', claims: claimsIn(headers) };
  if (status === 403) return { reason: 'consent-missing' };
  return { reason: 'refused', code };
}

/** No answer came. */
export const noAnswer: CalendarFailure = {
  reason: 'unavailable',
  retryAfterSeconds: defaultPauseSeconds,
};

/** Seconds, as Graph writes them: never a date. Source: https://learn.microsoft.com/graph/throttling */
const retryAfterSeconds = (headers: Headers): number =>
  Math.max(defaultPauseSeconds, Number(headers.get('retry-after') ?? 0) || 0);

/** Source: https://learn.microsoft.com/entra/identity-platform/claims-challenge */
function claimsIn(headers: Headers): string | null {
  const [, encoded] = /claims="([^"]+)"/.exec(headers.get('www-authenticate') ?? '') ?? [];
  return encoded === undefined ? null : Buffer.from(encoded, 'base64').toString('utf8');
}
