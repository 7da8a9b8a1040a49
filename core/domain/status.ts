import { staleAfter, waitingSince } from './check-in-clock.ts';
import type { Cycle } from './cycle.ts';
import { timeInCycle } from './cycle-time.ts';
import type { KeyResultFacts } from './facts.ts';
import type { KeyResultFigures, Status } from './figures.ts';
import type { Method } from './method.ts';

/** Why a key result has its status. Instants in ms since the epoch; it is stale when `asOfMs` is later than `staleAfterMs`. */
export type StatusExplanation = {
  /** The last check-in; before the first one the later of creation and the cycle's start. */
  readonly waitingSinceMs: number;
  readonly staleAfterMs: number;
  readonly asOfMs: number;
  readonly isStale: boolean;
  readonly result: Status;
} & (
  | { readonly kind: 'no-check-in' }
  | {
      readonly kind: 'lag';
      readonly progressRatio: number;
      readonly expectedRatio: number;
      /** Expected minus actual progress; negative when ahead. */
      readonly lagRatio: number;
      readonly onTrackWithin: number;
      readonly atRiskBeyond: number;
    }
);

type Ratios = Pick<KeyResultFigures, 'progressRatio' | 'expectedRatio'>;
/** The rule that gives a key result its status, with its inputs. Source: docs/method.md#status */
export function explainStatus(
  keyResult: Pick<KeyResultFacts, 'latest' | 'createdAt'>,
  { progressRatio, expectedRatio }: Ratios,
  cycle: Cycle,
  now: number,
): StatusExplanation {
  const asOfMs = timeInCycle(cycle, now);
  const staleAfterMs = staleAfter(keyResult, cycle);
  const isStale = asOfMs > staleAfterMs;
  const clock = {
    waitingSinceMs: waitingSince(keyResult, cycle),
    staleAfterMs,
    asOfMs,
    isStale,
  };
  if (!keyResult.latest) {
    return { kind: 'no-check-in', ...clock, result: isStale ? 'stale' : 'not-started' };
  }
  const { onTrackWithin, atRiskBeyond } = cycle.method;
  const lagRatio = lagOf(progressRatio, expectedRatio);
  const byLag = statusByLag(lagRatio, cycle.method);
  return {
    kind: 'lag',
    progressRatio,
    expectedRatio,
    lagRatio,
    onTrackWithin,
    atRiskBeyond,
    ...clock,
    result: isStale && byLag === 'on-track' ? 'stale' : byLag,
  };
}

/** A key result's status, given its ratios at the same `now`. Source: docs/method.md#status */
export function keyResultStatus(
  keyResult: Pick<KeyResultFacts, 'latest' | 'createdAt'>,
  ratios: Ratios,
  cycle: Cycle,
  now: number,
): Status {
  return explainStatus(keyResult, ratios, cycle, now).result;
}

/** Worst first. */
const severity: readonly Status[] = ['at-risk', 'behind', 'stale', 'not-started', 'on-track'];

/** The worst of them; `not-started` when there is none. Source: docs/method.md#status */
export function worstStatus(statuses: readonly Status[]): Status {
  return severity.find((status) => statuses.includes(status)) ?? 'not-started';
}

/** Rounded to a billionth, so that 0.7 is no further than 0.1 from 0.8. */
function lagOf(progressRatio: number, expectedRatio: number): number {
  return Math.round((expectedRatio - progressRatio) * 1e9) / 1e9 + 0;
}

function statusByLag(lagRatio: number, method: Method): Status {
  if (lagRatio <= method.onTrackWithin) return 'on-track';
  return lagRatio <= method.atRiskBeyond ? 'behind' : 'at-risk';
}
