import { dayMs, instantMs } from './calendar.ts';
import type { Removal } from './key-result.ts';

/** Days for which what was removed can be brought back. Source: docs/method.md#removal */
const recoverableDays = 30;

/** Whether it was removed no more than `recoverableDays` before `now`, ms since the epoch. */
export function isRecoverable(removal: Removal | null, now: number): boolean {
  return removal !== null && now - instantMs(removal.at) <= recoverableDays * dayMs;
}
