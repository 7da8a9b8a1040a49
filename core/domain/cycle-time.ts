import { dayMs, dayStartMs } from './calendar.ts';
import type { Cycle } from './cycle.ts';

/** First instant of the cycle, and the first one after its last day; ms since the epoch, UTC. */
export function cycleSpan(cycle: Cycle): {
  readonly startMs: number;
  readonly endMs: number;
} {
  return { startMs: dayStartMs(cycle.startsOn), endMs: dayStartMs(cycle.endsOn) + dayMs };
}

/**
 * The instant that plan and staleness are measured at: `now`, but never past the end of the last
 * day, and in a closed cycle that end itself. Ms since the epoch. Source: docs/method.md#status
 */
export function timeInCycle(cycle: Cycle, now: number): number {
  const { endMs } = cycleSpan(cycle);
  return cycle.phase === 'closed' ? endMs : Math.min(now, endMs);
}
