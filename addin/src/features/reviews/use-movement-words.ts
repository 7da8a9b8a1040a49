import type { Measure } from '#core/domain/key-result.ts';
import { useFormat, useWords } from '#addin/ui/surroundings.tsx';
import type { MovementLine } from './movement-lines.ts';

/** From what to what something moved, in words: `4.1% → 3.4%`. */
export function useMovementWords(): (line: MovementLine) => string {
  const words = useWords().reviewScreen;
  const format = useFormat();
  const value = (number: number, measure: Measure, isLast: boolean): string => {
    if (measure.kind === 'milestones') return format.percent(number);
    // The unit is said once, unless it is as short as `%`.
    return format.value(number, isLast || measure.unit === '%' ? measure.unit : '');
  };
  return ({ what, keyResult: { measure }, change: { from, to } }) => {
    if (what === 'confidence') {
      if (to === null) return words.confidenceGone;
      return from === null
        ? words.firstConfidence(format.number(to))
        : words.confidenceFromTo(format.number(from), format.number(to));
    }
    if (to === null) return words.valueGone;
    const now = value(to, measure, true);
    return from === null ? words.firstValue(now) : words.fromTo(value(from, measure, false), now);
  };
}
