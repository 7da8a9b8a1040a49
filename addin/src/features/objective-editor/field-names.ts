import type { DraftForm } from './draft-form.ts';
import { writtenKeyResults } from './draft-form.ts';

/** The field of problems that belong to no input. */
export const wholeDraft = 'draft';

const objectiveFields = ['title', 'ambition', 'ownerId', 'audience', 'supports'];
const keyResultFields = ['title', 'ownerId', 'weight'];
const milestoneFields = ['title', 'weight', 'dueOn'];
const measureFields: Readonly<Record<string, string>> = {
  start: 'start',
  target: 'goal',
  limit: 'goal',
  unit: 'unit',
  kind: 'kind',
  side: 'kind',
};

/**
 * The name of the input for a path of the request body: `keyResults.0.measure.target` is the goal of
 * the first written row. Key results go by their row's key, which a new order leaves alone.
 */
export function fieldAt(path: string, form: DraftForm): string {
  const [first = '', index = '', part = '', ...rest] = path.split('.');
  if (objectiveFields.includes(first)) return first;
  if (first !== 'keyResults') return wholeDraft;
  const row = writtenKeyResults(form)[Number(index)];
  if (!row || index === '') return 'keyResults';
  if (keyResultFields.includes(part)) return `${row.key}.${part}`;
  if (part !== 'measure') return `${row.key}.title`;
  const [field = '', step = '', stepField = ''] = rest;
  if (field !== 'milestones') return `${row.key}.${measureFields[field] ?? 'kind'}`;
  const milestone = row.measure.milestones[Number(step)];
  return milestone && step !== '' && milestoneFields.includes(stepField)
    ? `${row.key}.${milestone.id}.${stepField}`
    : `${row.key}.milestones`;
}
