import type { FieldIssue } from './errors.ts';
import { DomainError } from './errors.ts';
import type { KeyResult, Measure } from './key-result.ts';
import type { Objective } from './objective.ts';

/** A key result as a person writes it; without an id it is new. */
export interface KeyResultDraft extends Pick<
  KeyResult,
  'title' | 'ownerId' | 'weight' | 'measure'
> {
  readonly id?: string | undefined;
}

/** An objective as a person writes it; key results left out are removed. */
export interface ObjectiveDraft extends Pick<
  Objective,
  'title' | 'ambition' | 'ownerId' | 'audience' | 'supports'
> {
  readonly keyResults: readonly KeyResultDraft[];
}

/**
 * What the rules refuse in a draft, beyond its types: by field path, for the API and the editor
 * alike. Source: docs/method.md#writing
 */
export function draftIssues({ keyResults }: ObjectiveDraft): FieldIssue[] {
  const issues = keyResults.flatMap(({ measure }, index) =>
    measureIssues(measure, `keyResults.${index}.measure`),
  );
  issues.push(...duplicateIssues(keyResults, 'keyResults'));
  if (keyResults.length > 0 && !hasWeight(keyResults)) {
    issues.push({ path: 'keyResults', rule: 'weights-sum-to-zero' });
  }
  return issues;
}

/**
 * Refuses a draft that breaks a rule, or names a key result that is not among the known ones.
 *
 * @throws DomainError `invalid`
 */
export function refuseDraft(draft: ObjectiveDraft, known: readonly Pick<KeyResult, 'id'>[]): void {
  const unknown = draft.keyResults.flatMap(({ id }, index): FieldIssue[] =>
    id === undefined || known.some((keyResult) => keyResult.id === id)
      ? []
      : [{ path: `keyResults.${index}.id`, rule: 'unknown-id' }],
  );
  const fields = [...draftIssues(draft), ...unknown];
  if (fields.length > 0) throw new DomainError('invalid', { fields });
}

function measureIssues(measure: Measure, path: string): FieldIssue[] {
  if (measure.kind === 'metric' && measure.start === measure.target) {
    return [{ path: `${path}.target`, rule: 'start-equals-target' }];
  }
  if (measure.kind !== 'milestones') return [];
  const issues = duplicateIssues(measure.milestones, `${path}.milestones`);
  if (!hasWeight(measure.milestones)) {
    issues.push({ path: `${path}.milestones`, rule: 'weights-sum-to-zero' });
  }
  return issues;
}

function hasWeight(parts: readonly { readonly weight: number }[]): boolean {
  return parts.some(({ weight }) => weight > 0);
}

function duplicateIssues(
  parts: readonly { readonly id?: string | undefined }[],
  path: string,
): FieldIssue[] {
  return parts.flatMap(({ id }, index): FieldIssue[] =>
    id !== undefined && parts.findIndex((part) => part.id === id) < index
      ? [{ path: `${path}.${index}.id`, rule: 'duplicate-id' }]
      : [],
  );
}
