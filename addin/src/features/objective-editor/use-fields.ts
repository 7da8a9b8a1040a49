import { useMemo, useState } from 'react';
import type { FieldRule } from '#core/domain/errors.ts';
import type { DraftForm } from './draft-form.ts';
import { wholeDraft } from './field-names.ts';
import type { Fields } from './fields.tsx';
import type { FieldProblem } from './read-form.ts';

/** What the last try to save was refused for, with the form that it was about. */
export interface Refusal {
  readonly problems: readonly FieldProblem[];
  readonly form: DraftForm;
}

/** The part of the form that a field is in; the same as before as long as nobody changes it. */
function partOf(form: DraftForm, field: string): unknown {
  const [first = ''] = field.split('.');
  if (field === wholeDraft) return form;
  if (first in form) return form[first as keyof DraftForm];
  return form.keyResults.find(({ key }) => key === first);
}

/**
 * Decides which problems are shown: those of fields that the person has left, after a try to save all
 * of them, and what was refused until its part of the form changes. The answer stays the same object
 * as long as it says the same.
 */
export function useFields(
  form: DraftForm,
  problems: readonly FieldProblem[],
  refusal: Refusal | null,
): Fields {
  const [visited, setVisited] = useState<ReadonlySet<string>>(new Set());
  const current = problems.filter(({ field }) => refusal !== null || visited.has(field));
  const standing = refusal
    ? refusal.problems.filter(({ field }) => partOf(form, field) === partOf(refusal.form, field))
    : [];
  const shown = JSON.stringify([...standing, ...current].map(({ field, rule }) => [field, rule]));
  return useMemo(() => {
    const rules = new Map(JSON.parse(shown) as [string, FieldRule][]);
    return {
      refusedBy: (field) => rules.get(field),
      visit: (field) => setVisited((before) => new Set(before).add(field)),
      count: rules.size,
    };
  }, [shown]);
}
