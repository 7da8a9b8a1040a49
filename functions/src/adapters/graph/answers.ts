import { CalendarError } from '#functions/ports/calendar.ts';
import type { Answer } from './calls.ts';

/** The body of what is there as long as the mailbox is. */
export function bodyOf(answer: Answer): unknown {
  if (answer.isGone) throw new CalendarError({ reason: 'no-mailbox' });
  return answer.body;
}
