import type { ReviewInput, ReviewView } from '#core/contract/reviews.ts';
import type { FieldIssue } from '#core/domain/errors.ts';
import { sameValue } from '#core/domain/same-value.ts';
import type { Api } from '#addin/host/api.ts';
import { ApiProblem } from '#addin/host/api.ts';
import type { Draft } from './draft.ts';
import { baseOf, newKey } from './draft.ts';
import { inputOf } from './form.ts';
import type { InputField, Version, Versions } from './merge-inputs.ts';
import { conflictsIn, mergeInputs } from './merge-inputs.ts';

/** The stored version that came in between, with what was written. */
export interface Conflict {
  readonly versions: Versions;
  readonly fields: readonly InputField[];
  readonly theirs: ReviewView;
}

export type Ending =
  /** `isTogether`: with something that had changed meanwhile. */
  | { readonly kind: 'saved'; readonly view: ReviewView; readonly isTogether: boolean }
  | { readonly kind: 'refused'; readonly fields: readonly FieldIssue[] }
  | { readonly kind: 'conflict'; readonly conflict: Conflict }
  | { readonly kind: 'failed'; readonly error: unknown };

interface SaveWorld {
  readonly api: Pick<Api, 'call'>;
  readonly place: { readonly teamId: string; readonly cycleId: string };
  readonly store: {
    readonly latest: () => Draft;
    readonly put: (draft: Draft) => void;
  };
  readonly onView: (view: ReviewView) => void;
}

/** How often it goes on by itself when the review keeps changing. */
const maxRounds = 5;

/**
 * Schedules the review, or changes the stored one; goes on by itself as long as nobody has to choose.
 * A scheduling that may have got through is repeated as it was, and changed afterwards.
 */
export async function saveReview(
  world: SaveWorld,
  input: ReviewInput,
  choices: ReadonlyMap<InputField, Version> = new Map(),
): Promise<Ending> {
  let wanted = input;
  let isTogether = false;
  for (let round = 1; ; round += 1) {
    const before = world.store.latest();
    try {
      const { view, body } = await send(world, before, wanted);
      world.onView(view);
      world.store.put({ ...world.store.latest(), base: baseOf(view), sent: null });
      if (sameValue(body, wanted)) return { kind: 'saved', view, isTogether };
    } catch (error) {
      const current = currentOf(error);
      if (!before.base || !current) return failed(world, error);
      const versions = { base: before.base.input, mine: wanted, theirs: inputOf(current) };
      const fields = conflictsIn(versions).filter((field) => !choices.has(field));
      if (fields.length > 0 || round >= maxRounds)
        return { kind: 'conflict', conflict: { versions, fields, theirs: current } };
      wanted = mergeInputs(versions, choices);
      isTogether = true;
      world.store.put({ ...world.store.latest(), base: baseOf(current) });
    }
  }
}

async function send({ api, place, store }: SaveWorld, draft: Draft, wanted: ReviewInput) {
  const { base, requestKey } = draft;
  if (base) {
    const path = { ...place, reviewId: base.reviewId };
    const view = await api.call('changeReview', { path, body: wanted, ifMatch: base.etag });
    return { view, body: wanted };
  }
  const body = draft.sent ?? wanted;
  store.put({ ...draft, sent: body });
  const view = await api.call('scheduleReview', { path: place, body, idempotencyKey: requestKey });
  return { view, body };
}

const isView = (value: unknown): value is ReviewView =>
  typeof value === 'object' && value !== null && 'review' in value && 'etag' in value;

/** What is stored now, when the call was refused for changing an older version. */
export function currentOf(error: unknown): ReviewView | null {
  if (!(error instanceof ApiProblem) || error.problem.code !== 'changed') return null;
  return isView(error.problem.current) ? error.problem.current : null;
}

function failed({ store }: SaveWorld, error: unknown): Ending {
  if (!(error instanceof ApiProblem) || error.problem.status >= 500)
    return { kind: 'failed', error };
  const { code, fields } = error.problem;
  const draft = store.latest();
  // Refused, so nothing took effect; a key that another request has used is worn out.
  const requestKey = code === 'key-reused' ? newKey() : draft.requestKey;
  store.put({ ...draft, sent: null, requestKey });
  return code === 'invalid' && fields ? { kind: 'refused', fields } : { kind: 'failed', error };
}
