import { instantMs } from './calendar.ts';
import { DomainError } from './errors.ts';
import { changesBetween, objectiveFields } from './fields.ts';
import type { Act } from './history.ts';
import { eventOf } from './history.ts';
import type { Objective } from './objective.ts';
import type { ObjectiveDraft } from './objective-draft.ts';
import { refuseDraft } from './objective-draft.ts';
import { isRecoverable } from './removal.ts';
import { addKeyResult, editKeyResult, removeKeyResult } from './write-key-result.ts';
import type { Written } from './written.ts';

/**
 * The objective as drafted. Key results stand in the draft's order; those left out are removed and
 * kept at the end; a removed one that the draft names comes back. Source: docs/method.md#writing
 *
 * @throws DomainError `not-found` when the objective is removed; `invalid` by `draftIssues`, or
 *   `unknown-id` for a key result that is not this objective's.
 */
export function editObjective(objective: Objective, draft: ObjectiveDraft, act: Act): Written {
  if (objective.removal) throw new DomainError('not-found', { what: 'objective' });
  const known = objective.keyResults.filter(
    ({ removal }) => removal === null || isRecoverable(removal, instantMs(act.at)),
  );
  refuseDraft(draft, known);
  const { keyResults: drafts, ...written } = draft;
  const kept = drafts.map((keyResult) => {
    const before = known.find(({ id }) => id === keyResult.id);
    return before ? editKeyResult(before, keyResult, act) : addKeyResult(keyResult, act);
  });
  const rest = objective.keyResults
    .filter(({ id }) => !kept.some(({ keyResult }) => keyResult.id === id))
    .map((keyResult) => removeKeyResult(keyResult, act));
  const all = [...kept, ...rest];
  const next = { ...objective, ...written, keyResults: all.map(({ keyResult }) => keyResult) };
  const changes = changesBetween(
    { ...objectiveFields(objective), order: orderOf(objective, next) },
    { ...objectiveFields(next), order: orderOf(next, objective) },
  );
  const own = changes.length > 0 ? [eventOf(act, 'objective-edited', null, changes)] : [];
  return { objective: next, events: [...own, ...all.flatMap(({ events }) => events)] };
}

/** The order of the key results that are live in both states. */
function orderOf(objective: Objective, other: Objective): string {
  const liveIds = ({ keyResults }: Objective) =>
    keyResults.filter(({ removal }) => removal === null).map(({ id }) => id);
  const others = new Set(liveIds(other));
  return liveIds(objective)
    .filter((id) => others.has(id))
    .join(', ');
}
