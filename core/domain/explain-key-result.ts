import type { Cycle } from './cycle.ts';
import type { ExpectedExplanation } from './expected-progress.ts';
import { explainExpected } from './expected-progress.ts';
import type { KeyResultFacts } from './facts.ts';
import type { Ambition } from './objective.ts';
import type { ProgressExplanation } from './progress.ts';
import { explainProgress } from './progress.ts';
import type { StatusExplanation } from './status.ts';
import { explainStatus } from './status.ts';

/** Who said it, and when. */
interface ReadingSource {
  readonly checkInId: string;
  readonly authorId: string;
  readonly at: string;
}

/** Why each figure of a key result is what it is. Wordless: the add-in words it. */
export interface KeyResultExplanation {
  readonly progress: ProgressExplanation;
  readonly expected: ExpectedExplanation;
  readonly status: StatusExplanation;
  /** The latest check-in, that the figures rest on; null before the first. */
  readonly source: ReadingSource | null;
}

/** The figures of a key result with their formulas and inputs. Source: docs/method.md#why-this-number */
export function explainKeyResult(
  keyResult: Pick<KeyResultFacts, 'measure' | 'latest' | 'createdAt'>,
  ambition: Ambition,
  cycle: Cycle,
  now: number,
): KeyResultExplanation {
  const { latest } = keyResult;
  const progress = explainProgress(keyResult.measure, latest?.reading ?? null);
  const expected = explainExpected(keyResult, ambition, cycle, now);
  const ratios = { progressRatio: progress.result, expectedRatio: expected.result };
  return {
    progress,
    expected,
    status: explainStatus(keyResult, ratios, cycle, now),
    source: latest && { checkInId: latest.id, authorId: latest.authorId, at: latest.at },
  };
}
