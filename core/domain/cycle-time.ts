import { dayMs, dayStartMs } from './calendar.ts';
import type { Cycle } from './cycle.ts';

/** From the first instant of a cycle to the first one after its last day; ms since the epoch, UTC. */
interface CycleSpan {
  readonly startMs: number;
  readonly endMs: number;
}

// A board asks for one cycle's span hundreds of times.
const spans = new WeakMap<Cycle, CycleSpan>();

/** The cycle's span. Source: docs/method.md#expected-progress */
export function cycleSpan(cycle: Cycle): CycleSpan {
  const known = spans.get(cycle);
  if (known) return known;
  const span = { startMs: dayStartMs(cycle.startsOn), endMs: dayStartMs(cycle.endsOn) + dayMs };
  spans.set(cycle, span);
  return span;
}

/**
 * The instant that plan and staleness are measured at: `now`, but never past the end of the last
 * day, and in a closed cycle that end itself. Ms since the epoch. Source: docs/method.md#status
 */
export function timeInCycle(cycle: Cycle, now: number): number {
  const { endMs } = cycleSpan(cycle);
  return cycle.phase === 'closed' ? endMs : Math.min(now, endMs);
}
