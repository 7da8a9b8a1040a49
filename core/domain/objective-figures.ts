import type { Cycle } from './cycle.ts';
import { explainObjective } from './explain-roll-up.ts';
import type { ObjectiveFacts } from './facts.ts';
import type { RolledUpFigures } from './figures.ts';

/**
 * The objective's figures at `now` (ms since the epoch): weighted means of its live key results and
 * the worst of their statuses. Source: docs/method.md#roll-up
 */
export function objectiveFigures(
  objective: Pick<ObjectiveFacts, 'ambition' | 'keyResults'>,
  cycle: Cycle,
  now: number,
): RolledUpFigures {
  const { progress, expected, confidence, status } = explainObjective(objective, cycle, now);
  return {
    progressRatio: progress.result,
    expectedRatio: expected.result,
    status: status.result,
    confidence: confidence.result,
  };
}
