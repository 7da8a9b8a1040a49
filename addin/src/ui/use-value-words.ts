import type { KeyResult, Measure } from '#core/domain/key-result.ts';
import { useFormat, useWords } from './surroundings.tsx';

/** A key result's value and where it is to go: as shown, and as read out. */
export interface ValueWords {
  readonly value: string;
  readonly target: string;
  readonly inWords: string;
}

const signs = { below: '≤', above: '≥' } as const;

/** Which milestones have been reached, in their order. */
export function reachedSteps({ measure, latest }: KeyResult): boolean[] {
  if (measure.kind !== 'milestones') return [];
  const reachedIds = latest?.reading.kind === 'milestones' ? latest.reading.reachedIds : [];
  return measure.milestones.map(({ id }) => reachedIds.includes(id));
}

/** Puts a key result's latest value and target into words. */
export function useValueWords(): (keyResult: KeyResult) => ValueWords {
  const words = useWords();
  const format = useFormat();
  const ofNumber = (
    measure: Exclude<Measure, { kind: 'milestones' }>,
    latest: KeyResult['latest'],
  ): ValueWords => {
    const isMetric = measure.kind === 'metric';
    const target = format.value(isMetric ? measure.target : measure.limit, measure.unit);
    const number = latest?.reading.kind === 'value' ? latest.reading.value : null;
    const value =
      number === null ? null : format.value(number, isMetric ? plain(measure.unit) : measure.unit);
    const targetWords = words.board.target[isMetric ? 'metric' : measure.side](target);
    return {
      value: value ?? '–',
      target: `${isMetric ? '→' : signs[measure.side]} ${target}`,
      inWords: `${value ?? words.board.notReadYet}, ${targetWords}`,
    };
  };
  return (keyResult) => {
    const { measure } = keyResult;
    if (measure.kind !== 'milestones') return ofNumber(measure, keyResult.latest);
    const steps = reachedSteps(keyResult);
    const inWords = words.board.steps(steps.filter(Boolean).length, steps.length);
    return { value: '', target: '', inWords };
  };
}

/** The unit is said once, at the target, unless it is as short as `%`. */
const plain = (unit: string) => (unit === '%' ? unit : '');
