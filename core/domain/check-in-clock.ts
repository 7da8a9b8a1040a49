import { addDays, dayMs, dayOf, instantMs } from './calendar.ts';
import type { Cycle } from './cycle.ts';
import { cycleSpan, timeInCycle } from './cycle-time.ts';
import type { KeyResultFacts } from './facts.ts';

type Clocked = Pick<KeyResultFacts, 'latest' | 'createdAt'>;

/**
 * The instant from which a key result waits for a check-in: its last one, or before the first the
 * later of its creation and the cycle's start. Ms since the epoch. Source: docs/method.md#check-ins
 */
export function waitingSince(keyResult: Clocked, cycle: Cycle): number {
  return keyResult.latest
    ? instantMs(keyResult.latest.at)
    : Math.max(cycleSpan(cycle).startMs, instantMs(keyResult.createdAt));
}

/** The instant after which the key result is stale: cadence and grace have passed. Ms since the epoch. */
export function staleAfter(keyResult: Clocked, cycle: Cycle): number {
  const { cadenceDays, graceDays } = cycle.method;
  return waitingSince(keyResult, cycle) + (cadenceDays + graceDays) * dayMs;
}

/**
 * Whether a check-in is due today: the cycle runs, the key result is there, and `cadenceDays`
 * calendar days (UTC) have passed since it began to wait. Source: docs/method.md#check-ins
 */
export function isCheckInDue(
  keyResult: Clocked & Pick<KeyResultFacts, 'removal'>,
  cycle: Cycle,
  now: number,
): boolean {
  if (cycle.phase !== 'running' || keyResult.removal) return false;
  const dueOn = addDays(dayOf(waitingSince(keyResult, cycle)), cycle.method.cadenceDays);
  return dueOn <= dayOf(timeInCycle(cycle, now));
}
