import type { Reading } from '#core/domain/check-in.ts';
import type { Measure } from '#core/domain/key-result.ts';
import { useFormat, useWords } from './surroundings.tsx';

/** A reading in words: `3.4 %`, or "2 of 4 steps reached". */
export function useReadingWords(): (reading: Reading, measure: Measure) => string {
  const { board } = useWords();
  const format = useFormat();
  return (reading, measure) => {
    if (reading.kind === 'value')
      return format.value(reading.value, measure.kind === 'milestones' ? '' : measure.unit);
    const all = measure.kind === 'milestones' ? measure.milestones.length : 0;
    return board.steps(reading.reachedIds.length, all);
  };
}
