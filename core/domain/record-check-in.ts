import type { CheckIn, Reading } from './check-in.ts';
import type { FieldIssue } from './errors.ts';
import { DomainError } from './errors.ts';
import type { KeyResult, Measure } from './key-result.ts';
import type { Objective } from './objective.ts';
import { trendValue } from './progress.ts';
import type { TrendLoss } from './trend.ts';
import { addToTrend, takeFromTrend, trendLoss } from './trend.ts';

/** What a check-in needs of an objective. */
type Measured = Pick<Objective, 'removal' | 'keyResults'>;

/** What a check-in covers up, kept beside it so that withdrawing it brings exactly that back. */
export interface CheckInUndo {
  readonly latest: CheckIn | null;
  readonly trendLoss: TrendLoss | null;
}

/** What is wrong with a reading for this measure; paths as in the request body. */
export function readingIssues(measure: Measure, reading: Reading): FieldIssue[] {
  if (measure.kind === 'milestones') {
    if (reading.kind !== 'milestones') return [{ path: 'reading.kind', rule: 'wrong-kind' }];
    const known = new Set(measure.milestones.map(({ id }) => id));
    return reading.reachedIds.flatMap((id, index): FieldIssue[] => {
      const path = `reading.reachedIds.${index}`;
      if (!known.has(id)) return [{ path, rule: 'unknown-id' }];
      return reading.reachedIds.indexOf(id) < index ? [{ path, rule: 'duplicate-id' }] : [];
    });
  }
  if (reading.kind !== 'value') return [{ path: 'reading.kind', rule: 'wrong-kind' }];
  return Number.isFinite(reading.value) ? [] : [{ path: 'reading.value', rule: 'not-finite' }];
}

/**
 * The objective with the check-in as its key result's latest. The order of recording counts, not the
 * clock that `at` came from. Source: docs/method.md#check-ins
 *
 * @throws DomainError `not-found` when objective or key result is not there (any more); `invalid` by
 *   `readingIssues`.
 */
export function recordCheckIn<Recorded extends Measured>(
  objective: Recorded,
  checkIn: CheckIn,
): Recorded {
  const keyResult = checkedKeyResult(objective, checkIn.keyResultId);
  const fields = readingIssues(keyResult.measure, checkIn.reading);
  if (fields.length > 0) throw new DomainError('invalid', { fields });
  const trend = addToTrend(keyResult.trend, pointOf(keyResult, checkIn));
  return withKeyResult(objective, { ...keyResult, latest: checkIn, trend });
}

/** What `withdrawCheckIn` will need: ask before recording, with the same objective and check-in. */
export function undoOf(objective: Measured, checkIn: CheckIn): CheckInUndo {
  const keyResult = checkedKeyResult(objective, checkIn.keyResultId);
  return {
    latest: keyResult.latest,
    trendLoss: trendLoss(keyResult.trend, pointOf(keyResult, checkIn)),
  };
}

/**
 * Takes the newest check-in back: the key result's latest and trend become what they were before it,
 * and the check-in is marked withdrawn. Source: docs/method.md#check-ins
 *
 * @throws DomainError `not-found`; `not-latest` when a newer one exists or it is already withdrawn;
 *   `forbidden` for anybody but its author.
 */
export function withdrawCheckIn<Changed extends Measured>(
  objective: Changed,
  checkIn: CheckIn,
  undo: CheckInUndo,
  { by, at }: { readonly by: string; readonly at: string },
): { readonly objective: Changed; readonly checkIn: CheckIn } {
  const keyResult = checkedKeyResult(objective, checkIn.keyResultId);
  if (checkIn.withdrawnAt !== null || keyResult.latest?.id !== checkIn.id) {
    throw new DomainError('not-latest', {});
  }
  if (checkIn.authorId !== by) throw new DomainError('forbidden', {});
  const trend = takeFromTrend(keyResult.trend, undo.trendLoss);
  return {
    objective: withKeyResult(objective, { ...keyResult, latest: undo.latest, trend }),
    checkIn: { ...checkIn, withdrawnAt: at },
  };
}

function checkedKeyResult(objective: Measured, keyResultId: string): KeyResult {
  if (objective.removal) throw new DomainError('not-found', { what: 'objective' });
  const keyResult = objective.keyResults.find(({ id }) => id === keyResultId);
  if (!keyResult || keyResult.removal) throw new DomainError('not-found', { what: 'key-result' });
  return keyResult;
}

function pointOf({ measure }: KeyResult, { at, reading }: CheckIn) {
  return { at, value: trendValue(measure, reading) };
}

function withKeyResult<Changed extends Measured>(objective: Changed, changed: KeyResult): Changed {
  const keyResults = objective.keyResults.map((keyResult) =>
    keyResult.id === changed.id ? changed : keyResult,
  );
  return { ...objective, keyResults };
}
