import { dayMs } from './calendar.ts';
import type { Cycle } from './cycle.ts';
import { cycleSpan } from './cycle-time.ts';

const weekMs = 7 * dayMs;

/**
 * Which week of the cycle `now` (ms since the epoch) falls in, counted from its first day: `week` is
 * 1–`weeks`, the first before it begins and the last after its end. A quarter has 13.
 */
export function weekOfCycle(
  cycle: Cycle,
  now: number,
): { readonly week: number; readonly weeks: number } {
  const { startMs, endMs } = cycleSpan(cycle);
  const weeks = Math.max(1, Math.round((endMs - startMs) / weekMs));
  const week = Math.floor((now - startMs) / weekMs) + 1;
  return { week: Math.min(weeks, Math.max(1, week)), weeks };
}
