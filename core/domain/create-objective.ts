import { changesBetween, objectiveFields } from './fields.ts';
import type { Act } from './history.ts';
import { eventOf } from './history.ts';
import type { Objective } from './objective.ts';
import type { ObjectiveDraft } from './objective-draft.ts';
import { refuseDraft } from './objective-draft.ts';
import { addKeyResult } from './write-key-result.ts';
import type { Written } from './written.ts';

/**
 * A new objective as drafted, at the given place.
 *
 * @throws DomainError `invalid` by `draftIssues`, or `unknown-id` for a key result that claims to
 *   exist already.
 */
export function createObjective(
  place: Pick<Objective, 'id' | 'teamId' | 'cycleId' | 'rank'>,
  draft: ObjectiveDraft,
  act: Act,
): Written {
  refuseDraft(draft, []);
  const { keyResults: drafts, ...written } = draft;
  const added = drafts.map((keyResult) => addKeyResult(keyResult, act));
  const keyResults = added.map(({ keyResult }) => keyResult);
  const changes = changesBetween({}, objectiveFields(draft));
  return {
    objective: { ...place, ...written, createdAt: act.at, removal: null, keyResults },
    events: [
      eventOf(act, 'objective-created', null, changes),
      ...added.flatMap(({ events }) => events),
    ],
  };
}
