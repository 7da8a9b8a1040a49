import { guessMeasure } from '#core/domain/guess-measure.ts';
import type { Language } from '#core/words/words.ts';
import type { KeyResultForm, MeasureField, MeasureForm } from './draft-form.ts';
import { measureFormOf } from './form-of.ts';

const guessable: readonly MeasureField[] = ['kind', 'start', 'goal', 'unit'];

/** The measure as the sentence tells it, wherever the person has not chosen by hand. */
function guessed(measure: MeasureForm, sentence: string, language: Language): MeasureForm {
  const guess = guessMeasure(sentence);
  if (!guess || measure.kind === 'milestones') return measure;
  const { kind, side, start, goal, unit } = measureFormOf(guess, language);
  const isOtherKind = kind !== measure.kind || (kind === 'threshold' && side !== measure.side);
  if (isOtherKind && measure.chosen.length > 0) return measure;
  const free = guessable.filter((field) => !measure.chosen.includes(field));
  return {
    ...measure,
    ...(free.includes('kind') && { kind, side }),
    ...(free.includes('start') && { start }),
    ...(free.includes('goal') && { goal }),
    ...(free.includes('unit') && { unit }),
  };
}

/** The row with another sentence, and what that tells about its measure. */
export const withTitle = (
  row: KeyResultForm,
  title: string,
  language: Language,
): KeyResultForm => ({
  ...row,
  title,
  measure: guessed(row.measure, title, language),
});

/** The row with a part of its measure set by hand. */
export const withMeasure = (
  row: KeyResultForm,
  fields: readonly MeasureField[],
  change: Partial<MeasureForm>,
): KeyResultForm => ({
  ...row,
  measure: {
    ...row.measure,
    ...change,
    chosen: [...new Set([...row.measure.chosen, ...fields])],
  },
});

/** Whether the sentence has told something that the person has not confirmed by hand. */
export const isGuessed = ({ title, measure }: KeyResultForm): boolean =>
  measure.chosen.length === 0 && measure.goal !== '' && guessMeasure(title) !== null;
