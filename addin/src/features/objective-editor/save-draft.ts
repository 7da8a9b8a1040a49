import type { ObjectiveInput, ObjectiveView } from '#core/contract/objectives.ts';
import type { FieldIssue } from '#core/domain/errors.ts';
import type { DraftDifference, DraftVersions } from '#core/domain/merge-draft.ts';
import { draftDifferences, mergeDrafts } from '#core/domain/merge-draft.ts';
import type { ObjectiveDraft } from '#core/domain/objective-draft.ts';
import type { ObjectiveReference } from '#core/domain/objective.ts';
import { ApiProblem } from '#addin/host/api.ts';
import type { Api } from '#addin/host/api.ts';
import { draftOf } from './form-of.ts';
import type { LastChange } from './last-change.ts';
import type { Base } from './session.ts';

/** The board that the objective is on. */
export type BoardPlace = Pick<ObjectiveReference, 'teamId' | 'cycleId'>;

/** A colleague's version that came in between, with the one that both began from. */
export interface Conflict {
  readonly versions: DraftVersions;
  readonly differences: readonly DraftDifference[];
  readonly theirs: ObjectiveView;
  /** Who saved theirs; null when that cannot be told. */
  readonly by: LastChange | null;
}

export type SaveOutcome =
  | { readonly kind: 'saved'; readonly view: ObjectiveView }
  | { readonly kind: 'invalid'; readonly fields: readonly FieldIssue[] }
  /** The stored version is another one; `merged` when nobody has to choose. */
  | {
      readonly kind: 'changed';
      readonly conflict: Conflict;
      readonly merged: ObjectiveDraft | null;
    }
  | { readonly kind: 'removed' }
  /** `isUnsettled`: it may have taken effect all the same. */
  | { readonly kind: 'failed'; readonly error: unknown; readonly isUnsettled: boolean };

const isView = (value: unknown): value is ObjectiveView =>
  typeof value === 'object' && value !== null && 'objective' in value && 'etag' in value;

/** What is stored now, when the call was refused for changing an older version. */
export function currentOf(error: unknown): ObjectiveView | null {
  if (!(error instanceof ApiProblem) || error.problem.code !== 'changed') return null;
  const { current } = error.problem;
  return isView(current) ? current : null;
}

/** What to make of a call that did not succeed. */
function outcomeOf(error: unknown, base: Base | null, mine: ObjectiveDraft): SaveOutcome {
  if (!(error instanceof ApiProblem)) return { kind: 'failed', error, isUnsettled: true };
  const { code, fields, status } = error.problem;
  if (code === 'invalid' && fields) return { kind: 'invalid', fields };
  if (code === 'not-found' && base) return { kind: 'removed' };
  const current = currentOf(error);
  if (!base || !current) return { kind: 'failed', error, isUnsettled: status >= 500 };
  return current.objective.removal ? { kind: 'removed' } : changed(base, mine, current);
}

/** The two versions side by side. */
function changed(base: Base, mine: ObjectiveDraft, theirs: ObjectiveView): SaveOutcome {
  const versions = { base: base.draft, mine, theirs: draftOf(theirs.objective) };
  const differences = draftDifferences(versions);
  if (differences.length === 0) return { kind: 'saved', view: theirs };
  const mustChoose = differences.some(({ changedBy }) => changedBy === 'both');
  return {
    kind: 'changed',
    conflict: { versions, differences, theirs, by: null },
    merged: mustChoose ? null : mergeDrafts(versions),
  };
}

/** The contract's arrays are not read-only; nobody writes to them. */
const bodyOf = (draft: ObjectiveDraft) => draft as ObjectiveInput;

/** Sends a new objective; every try of one with the same draft and key. */
export async function createFrom(
  api: Api,
  path: BoardPlace,
  draft: ObjectiveDraft,
  requestKey: string,
): Promise<SaveOutcome> {
  try {
    const call = { path, body: bodyOf(draft), idempotencyKey: requestKey };
    return { kind: 'saved', view: await api.call('createObjective', call) };
  } catch (error) {
    return outcomeOf(error, null, draft);
  }
}

/** Sends an edit on top of the base. */
export async function editFrom(
  api: Api,
  place: BoardPlace,
  base: Base,
  draft: ObjectiveDraft,
): Promise<SaveOutcome> {
  try {
    const path = { ...place, objectiveId: base.objectiveId };
    const call = { path, body: bodyOf(draft), ifMatch: base.etag };
    return { kind: 'saved', view: await api.call('editObjective', call) };
  } catch (error) {
    return outcomeOf(error, base, draft);
  }
}
