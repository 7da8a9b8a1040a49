import type { ReviewScreen } from '#core/contract/reviews.ts';
import type { KeyResult, Measure } from '#core/domain/key-result.ts';
import { liveKeyResults } from '#core/domain/objective.ts';

interface Change {
  readonly from: number | null;
  readonly to: number | null;
}

/** One thing that moved. */
export interface MovementLine {
  readonly keyResult: KeyResult;
  readonly what: 'value' | 'confidence';
  readonly change: Change;
  /** Null where there is nothing to compare with. */
  readonly isBetter: boolean | null;
}

/** Which way is better: 1 up, -1 down. */
function betterDirection(measure: Measure): 1 | -1 {
  switch (measure.kind) {
    case 'metric':
      return measure.target >= measure.start ? 1 : -1;
    case 'threshold':
      return measure.side === 'above' ? 1 : -1;
    case 'milestones':
      return 1;
  }
}

const isBetter = ({ from, to }: Change, direction: 1 | -1): boolean | null =>
  from === null || to === null ? null : (to - from) * direction > 0;

/** What moved, values before confidence, in the order of the objectives. */
export function movementLines({ objectives, movements }: ReviewScreen): MovementLine[] {
  const moved = new Map(movements.map((movement) => [movement.keyResultId, movement]));
  return objectives
    .flatMap(({ objective }) => liveKeyResults(objective))
    .flatMap((keyResult): MovementLine[] => {
      const { value = null, confidence = null } = moved.get(keyResult.id) ?? {};
      const direction = betterDirection(keyResult.measure);
      return [
        ...(value
          ? [
              {
                keyResult,
                what: 'value' as const,
                change: value,
                isBetter: isBetter(value, direction),
              },
            ]
          : []),
        ...(confidence
          ? [
              {
                keyResult,
                what: 'confidence' as const,
                change: confidence,
                isBetter: isBetter(confidence, 1),
              },
            ]
          : []),
      ];
    });
}
