import { instantMs, wholeDaysBetween } from './calendar.ts';
import type { Cycle } from './cycle.ts';
import { explainKeyResult } from './explain-key-result.ts';
import type { KeyResultFacts } from './facts.ts';
import type { KeyResultFigures } from './figures.ts';
import type { Ambition } from './objective.ts';

/**
 * All figures of one key result at `now` (ms since the epoch). The results of its explanation, so
 * that the two cannot differ. Source: docs/method.md#progress
 */
export function keyResultFigures(
  keyResult: Pick<KeyResultFacts, 'measure' | 'latest' | 'createdAt'>,
  ambition: Ambition,
  cycle: Cycle,
  now: number,
): KeyResultFigures {
  const { progress, expected, status } = explainKeyResult(keyResult, ambition, cycle, now);
  const { latest } = keyResult;
  return {
    progressRatio: progress.result,
    achievedRatio: progress.achievedRatio,
    expectedRatio: expected.result,
    status: status.result,
    checkInAgeDays: latest && Math.max(0, wholeDaysBetween(instantMs(latest.at), now)),
  };
}
