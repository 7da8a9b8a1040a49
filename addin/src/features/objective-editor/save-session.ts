import type { ObjectiveView } from '#core/contract/objectives.ts';
import { sameValue } from '#core/domain/same-value.ts';
import type { Language } from '#core/words/words.ts';
import type { Api } from '#addin/host/api.ts';
import { ApiProblem } from '#addin/host/api.ts';
import { newKey } from './draft-form.ts';
import { fieldAt } from './field-names.ts';
import { readForm } from './read-form.ts';
import type { LastChange } from './last-change.ts';
import { findLastChange } from './last-change.ts';
import type { BoardPlace, Conflict } from './save-draft.ts';
import { createFrom, editFrom } from './save-draft.ts';
import type { Sent } from './session.ts';
import { afterSave, rebased, rowKeysOf } from './session.ts';
import type { Refusal } from './use-fields.ts';
import type { SessionStore } from './use-session.ts';

/** How a save ended. The session is in the store; only `saved` has let go of it. */
export type Ending =
  /** `withTheirs`: a colleague's changes that it was put together with. */
  | { readonly kind: 'saved'; readonly withTheirs: Conflict | null }
  /** Saved, and something was typed meanwhile that is not. */
  | { readonly kind: 'typed-on' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'conflict'; readonly conflict: Conflict }
  | { readonly kind: 'removed' }
  | { readonly kind: 'failed'; readonly error: unknown };

interface SaveWorld {
  readonly api: Api;
  readonly place: BoardPlace;
  readonly language: Language;
  readonly store: Pick<SessionStore, 'latest' | 'put' | 'forget'>;
  readonly onView: (view: ObjectiveView) => void;
}

/** How often it goes on by itself when colleagues keep changing the objective. */
const maxRounds = 5;

/** Saves what is being written; goes on by itself as long as nobody has to choose or mend anything. */
export async function saveSession(world: SaveWorld): Promise<Ending> {
  const { api, place, language, store, onView } = world;
  let withTheirs: Conflict | null = null;
  for (let round = 1; ; round += 1) {
    const before = store.latest();
    const { draft, problems } = readForm(before.form, language);
    const { form } = before;
    if (problems.length > 0) return { kind: 'refused', refusal: { problems, form } };
    const now: Sent = { draft, rowKeys: rowKeysOf(form) };
    // A creation that may have got through is repeated as it was, and edited afterwards.
    const sent = before.base ? now : (before.sent ?? now);
    if (!before.base) store.put({ ...before, sent });
    const outcome = before.base
      ? await editFrom(api, place, before.base, sent.draft)
      : await createFrom(api, place, sent.draft, before.requestKey);
    const latest = store.latest();
    const hasTypedOn = latest.form !== form;
    switch (outcome.kind) {
      case 'saved': {
        onView(outcome.view);
        store.put(afterSave(latest, outcome.view, sent.rowKeys));
        if (hasTypedOn) return { kind: 'typed-on' };
        if (!sameValue(sent.draft, draft)) continue;
        store.forget();
        return { kind: 'saved', withTheirs };
      }
      case 'changed': {
        if (hasTypedOn && round < maxRounds) continue;
        const { merged } = outcome;
        const mustChoose = !merged || round >= maxRounds;
        const conflict = { ...outcome.conflict, by: await whoSaved(api, outcome.conflict) };
        if (mustChoose) return { kind: 'conflict', conflict };
        if (hasTheirs(conflict)) withTheirs = conflict;
        store.put(rebased(latest, conflict.theirs, merged, language));
        continue;
      }
      case 'invalid': {
        store.put({ ...latest, sent: null });
        const refused = outcome.fields.map(({ path, rule }) => ({
          field: fieldAt(path, form),
          rule,
        }));
        return { kind: 'refused', refusal: { problems: refused, form } };
      }
      case 'removed':
        return outcome;
      case 'failed': {
        const { error, isUnsettled } = outcome;
        if (!isUnsettled)
          store.put({ ...latest, sent: null, requestKey: keyAfter(error, latest.requestKey) });
        return { kind: 'failed', error };
      }
    }
  }
}

const hasTheirs = ({ differences }: Conflict): boolean =>
  differences.some(({ changedBy }) => changedBy !== 'mine');

/** Asked only when there is something of theirs to tell about. */
async function whoSaved(api: Api, conflict: Conflict): Promise<LastChange | null> {
  const { teamId, cycleId, id } = conflict.theirs.objective;
  return hasTheirs(conflict) ? findLastChange(api, { teamId, cycleId, objectiveId: id }) : null;
}

/** A key that another tab has used for another objective is worn out. */
const keyAfter = (error: unknown, key: string): string =>
  error instanceof ApiProblem && error.problem.code === 'key-reused' ? newKey() : key;
