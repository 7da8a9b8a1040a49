import type { ReviewInput } from '#core/contract/reviews.ts';
import { sameValue } from '#core/domain/same-value.ts';

export type InputField = keyof ReviewInput;

const inputFields = [
  'kind',
  'subject',
  'time',
  'attendees',
  'objectiveIds',
  'agenda',
  'language',
] as const satisfies readonly InputField[];

/** Two versions of a review, and the one that both began from. */
export interface Versions {
  readonly base: ReviewInput;
  readonly mine: ReviewInput;
  readonly theirs: ReviewInput;
}

export type Version = 'mine' | 'theirs';

/** The fields that both changed, in different ways: somebody has to choose. */
export function conflictsIn({ base, mine, theirs }: Versions): InputField[] {
  return inputFields.filter(
    (field) =>
      !sameValue(mine[field], theirs[field]) &&
      !sameValue(mine[field], base[field]) &&
      !sameValue(theirs[field], base[field]),
  );
}

/** One version of both: each field from whoever changed it, and by `choices` where both did. */
export function mergeInputs(
  versions: Versions,
  choices: ReadonlyMap<InputField, Version>,
): ReviewInput {
  const { base, mine, theirs } = versions;
  const isTheirs = (field: InputField) =>
    choices.get(field) === 'theirs' || (!choices.has(field) && sameValue(mine[field], base[field]));
  const pick = <Field extends InputField>(field: Field): ReviewInput[Field] =>
    (isTheirs(field) ? theirs : mine)[field];
  return {
    kind: pick('kind'),
    subject: pick('subject'),
    time: pick('time'),
    attendees: pick('attendees'),
    objectiveIds: pick('objectiveIds'),
    agenda: pick('agenda'),
    language: pick('language'),
  };
}
