import type { KeyResult } from './key-result.ts';
import type { Objective } from './objective.ts';
import { liveKeyResults } from './objective.ts';
import { trendValue } from './progress.ts';
import type { Standing } from './review.ts';
import { instantMs } from './calendar.ts';

interface Movement {
  readonly from: number | null;
  readonly to: number | null;
}

/** What has moved in one key result; null where nothing has. Values as in its trend. */
export interface KeyResultMovement {
  readonly keyResultId: string;
  readonly value: Movement | null;
  readonly confidence: Movement | null;
}

const movement = (from: number | null, to: number | null): Movement | null =>
  from === to ? null : { from, to };

const valueNow = ({ measure, latest }: KeyResult): number | null =>
  latest && trendValue(measure, latest.reading);

/** What has moved since the baseline was taken. A key result that is newer than it comes from nothing. */
export function movementsSince(
  objectives: readonly Objective[],
  baseline: readonly Standing[],
): KeyResultMovement[] {
  const before = new Map(baseline.map((standing) => [standing.keyResultId, standing]));
  return objectives.flatMap(liveKeyResults).flatMap((keyResult) => {
    const standing = before.get(keyResult.id);
    const value = movement(standing?.value ?? null, valueNow(keyResult));
    const confidence = movement(standing?.confidence ?? null, keyResult.latest?.confidence ?? null);
    return value || confidence ? [{ keyResultId: keyResult.id, value, confidence }] : [];
  });
}

/** What has moved since an instant (ms since the epoch), as far as trends remember: values only, week by week. */
export function movementsAfter(
  objectives: readonly Objective[],
  instant: number,
): KeyResultMovement[] {
  return objectives.flatMap(liveKeyResults).flatMap((keyResult) => {
    const before = keyResult.trend.findLast(({ at }) => instantMs(at) <= instant);
    const value = movement(before?.value ?? null, valueNow(keyResult));
    return value ? [{ keyResultId: keyResult.id, value, confidence: null }] : [];
  });
}
