import type { Cycle } from './cycle.ts';
import { explainKeyResult } from './explain-key-result.ts';
import type { ObjectiveFacts } from './facts.ts';
import type { Status } from './figures.ts';
import { worstStatus } from './status.ts';
import type { MeanExplanation } from './weighted-mean.ts';
import { weightedMean } from './weighted-mean.ts';

/** The worst of the parts' statuses. */
interface WorstExplanation {
  readonly kind: 'worst';
  readonly parts: readonly { readonly id: string; readonly status: Status }[];
  readonly result: Status;
}

/** Why each figure of an objective or a team is what it is. Parts carry key result or objective ids. */
export interface RolledUpExplanation {
  readonly progress: MeanExplanation;
  readonly expected: MeanExplanation;
  readonly confidence: MeanExplanation;
  readonly status: WorstExplanation;
}

/** The figures of an objective with their inputs: its counted key results. Source: docs/method.md#roll-up */
export function explainObjective(
  objective: Pick<ObjectiveFacts, 'ambition' | 'keyResults'>,
  cycle: Cycle,
  now: number,
): RolledUpExplanation {
  const counted = objective.keyResults.filter(
    ({ removal, weight }) => removal === null && weight > 0,
  );
  return rollUp(
    counted.map((keyResult) => {
      const explained = explainKeyResult(keyResult, objective.ambition, cycle, now);
      return {
        id: keyResult.id,
        weight: keyResult.weight,
        progress: explained.progress.result,
        expected: explained.expected.result,
        confidence: keyResult.latest?.confidence ?? null,
        status: explained.status.result,
      };
    }),
  );
}

/** The figures of a team with their inputs: its objectives that have something to count. Source: docs/method.md#roll-up */
export function explainTeam(
  objectives: readonly Pick<ObjectiveFacts, 'id' | 'ambition' | 'removal' | 'keyResults'>[],
  cycle: Cycle,
  now: number,
): RolledUpExplanation {
  const live = objectives.filter(({ removal }) => removal === null);
  return rollUp(
    live.flatMap((objective) => {
      const explained = explainObjective(objective, cycle, now);
      const progress = explained.progress.result;
      const expected = explained.expected.result;
      if (progress === null || expected === null) return [];
      return {
        id: objective.id,
        weight: 1,
        progress,
        expected,
        confidence: explained.confidence.result,
        status: explained.status.result,
      };
    }),
  );
}

interface Part {
  readonly id: string;
  readonly weight: number;
  readonly progress: number;
  readonly expected: number;
  readonly confidence: number | null;
  readonly status: Status;
}

function rollUp(parts: readonly Part[]): RolledUpExplanation {
  return {
    progress: weightedMean(
      parts.map(({ id, weight, progress }) => ({ id, weight, value: progress })),
    ),
    expected: weightedMean(
      parts.map(({ id, weight, expected }) => ({ id, weight, value: expected })),
    ),
    // Confidence is said, not computed: every voice counts the same.
    confidence: weightedMean(
      parts.flatMap(({ id, confidence: value }) =>
        value === null ? [] : [{ id, weight: 1, value }],
      ),
    ),
    status: {
      kind: 'worst',
      parts: parts.map(({ id, status }) => ({ id, status })),
      result: worstStatus(parts.map(({ status }) => status)),
    },
  };
}
