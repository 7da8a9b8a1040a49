import { limits } from '#core/contract/limits.ts';
import type { FieldRule } from '#core/domain/errors.ts';
import type { Measure, Milestone } from '#core/domain/key-result.ts';
import type { KeyResultDraft, ObjectiveDraft } from '#core/domain/objective-draft.ts';
import { draftIssues } from '#core/domain/objective-draft.ts';
import { readNumber } from '#core/words/read-number.ts';
import type { Language } from '#core/words/words.ts';
import type { DraftForm, KeyResultForm, MilestoneForm } from './draft-form.ts';
import { writtenKeyResults } from './draft-form.ts';
import { fieldAt } from './field-names.ts';

/** What keeps a field from being saved. `field` is the name of its input. */
export interface FieldProblem {
  readonly field: string;
  readonly rule: FieldRule;
}

/** What was typed, as the body to send; numbers that are none are NaN and have a problem. */
export interface ReadForm {
  readonly draft: ObjectiveDraft;
  readonly problems: readonly FieldProblem[];
}

const maxWeight = 1_000;

/** Reads the form as the person's language writes numbers. */
export function readForm(form: DraftForm, language: Language): ReadForm {
  const problems: FieldProblem[] = [];
  const refuse = (field: string, rule: FieldRule) => problems.push({ field, rule });

  const readTitle = (text: string, field: string): string => {
    const title = text.trim();
    if (title === '') refuse(field, 'required');
    if (title.length > limits.titleLength) refuse(field, 'too-long');
    return title;
  };
  const number = (text: string, field: string): number => {
    const value = readNumber(text, language);
    if (value === null) refuse(field, text.trim() === '' ? 'required' : 'not-finite');
    return value ?? Number.NaN;
  };
  const weight = (text: string, field: string): number => {
    const value = number(text, field);
    if (value < 0 || value > maxWeight) refuse(field, 'out-of-range');
    return Number.isNaN(value) ? 1 : value;
  };
  const milestone = (step: MilestoneForm, key: string): Milestone => ({
    id: step.id,
    title: readTitle(step.title, `${key}.${step.id}.title`),
    weight: weight(step.weight, `${key}.${step.id}.weight`),
    dueOn: step.dueOn || null,
  });
  const measure = ({ key, measure }: KeyResultForm): Measure => {
    const { kind, side, milestones } = measure;
    if (kind === 'milestones') {
      if (milestones.length === 0) refuse(`${key}.milestones`, 'required');
      return { kind, milestones: milestones.map((step) => milestone(step, key)) };
    }
    const unit = measure.unit.trim();
    if (unit.length > limits.unitLength) refuse(`${key}.unit`, 'too-long');
    const goal = number(measure.goal, `${key}.goal`);
    if (kind === 'metric')
      return { kind, start: number(measure.start, `${key}.start`), target: goal, unit };
    const start = measure.start.trim() ? number(measure.start, `${key}.start`) : null;
    return { kind, side, limit: goal, start, unit };
  };

  const draft: ObjectiveDraft = {
    title: readTitle(form.title, 'title'),
    ambition: form.ambition,
    ownerId: form.ownerId,
    audience: form.audience,
    supports: form.supports,
    keyResults: writtenKeyResults(form).map((row): KeyResultDraft => ({
      ...(row.id !== undefined && { id: row.id }),
      title: readTitle(row.title, `${row.key}.title`),
      ownerId: row.ownerId ?? form.ownerId,
      weight: weight(row.weight, `${row.key}.weight`),
      measure: measure(row),
    })),
  };
  if (draft.keyResults.length > limits.keyResults) refuse('keyResults', 'too-many');
  if (draft.supports.length > limits.supports) refuse('supports', 'too-many');
  // A step list that is not there yet needs no word about its weights as well.
  const beyondTypes = draftIssues(draft)
    .map(({ path, rule }) => ({ field: fieldAt(path, form), rule }))
    .filter(({ field }) => !problems.some((problem) => problem.field === field));
  return { draft, problems: [...problems, ...beyondTypes] };
}
