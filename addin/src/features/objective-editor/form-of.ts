import type { Measure } from '#core/domain/key-result.ts';
import type { KeyResultDraft, ObjectiveDraft } from '#core/domain/objective-draft.ts';
import type { Objective } from '#core/domain/objective.ts';
import { liveKeyResults } from '#core/domain/objective.ts';
import type { Language } from '#core/words/words.ts';
import type { DraftForm, KeyResultForm, MeasureForm } from './draft-form.ts';
import { emptyMeasure, newKey } from './draft-form.ts';
import { numberText } from './number-text.ts';

/** What people write on an objective, as the body of an edit. */
export function draftOf(objective: Objective): ObjectiveDraft {
  const { title, ambition, ownerId, audience, supports } = objective;
  const keyResults = liveKeyResults(objective).map(({ id, title, ownerId, weight, measure }) => ({
    id,
    title,
    ownerId,
    weight,
    measure,
  }));
  return { title, ambition, ownerId, audience, supports, keyResults };
}

/** The measure ready to be typed in; nothing of it is left to guessing. */
export function measureFormOf(measure: Measure, language: Language): MeasureForm {
  const text = (value: number | null) => (value === null ? '' : numberText(value, language));
  const chosen = ['kind', 'start', 'goal', 'unit'] as const;
  switch (measure.kind) {
    case 'metric': {
      const { kind, start, target, unit } = measure;
      const side = target < start ? 'below' : 'above';
      return { ...emptyMeasure, kind, side, start: text(start), goal: text(target), unit, chosen };
    }
    case 'threshold': {
      const { kind, side, start, limit, unit } = measure;
      return { ...emptyMeasure, kind, side, start: text(start), goal: text(limit), unit, chosen };
    }
    case 'milestones':
      return {
        ...emptyMeasure,
        kind: measure.kind,
        milestones: measure.milestones.map(({ id, title, weight, dueOn }) => ({
          id,
          title,
          weight: text(weight),
          dueOn: dueOn ?? '',
        })),
        chosen,
      };
  }
}

function rowOf(keyResult: KeyResultDraft, language: Language): KeyResultForm {
  const { id, title, ownerId, weight, measure } = keyResult;
  return {
    key: id ?? newKey(),
    ...(id !== undefined && { id }),
    title,
    ownerId,
    weight: numberText(weight, language),
    measure: measureFormOf(measure, language),
    isRemoved: false,
  };
}

/** The draft ready to be typed in. */
export function formOf(draft: ObjectiveDraft, language: Language): DraftForm {
  const keyResults = draft.keyResults.map((keyResult) => rowOf(keyResult, language));
  return { ...draft, keyResults };
}
