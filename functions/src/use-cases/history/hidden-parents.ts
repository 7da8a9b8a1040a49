import type { Viewer } from '#core/domain/access.ts';
import { canSee } from '#core/domain/access.ts';
import type { FieldChange, HistoryEvent } from '#core/domain/history.ts';
import type { ObjectiveReference } from '#core/domain/objective.ts';
import type { Store } from '#functions/ports/store.ts';
import { keyOf, readReferenced, referenceOf } from '#functions/use-cases/objectives/references.ts';

const separator = ', ';

const parentsIn = (text: string | null): string[] => text?.split(separator).filter(Boolean) ?? [];

const referenceIn = (key: string): ObjectiveReference => {
  const [teamId = '', cycleId = '', objectiveId = ''] = key.split('/');
  return { teamId, cycleId, objectiveId };
};

/** The events without a word of parents that the viewer may not see; an event that spoke of nothing else is left out. */
export async function withoutHiddenParents(
  store: Store,
  tenantId: string,
  viewer: Viewer,
  events: readonly HistoryEvent[],
): Promise<HistoryEvent[]> {
  const named = events.flatMap(({ changes }) =>
    changes
      .filter(isAboutParents)
      .flatMap(({ before, after }) => [...parentsIn(before), ...parentsIn(after)]),
  );
  const parents = await readReferenced(store, tenantId, [...new Set(named)].map(referenceIn));
  const seen = new Set(
    parents.filter((one) => canSee(one, viewer)).map((one) => keyOf(referenceOf(one))),
  );
  const visible = (text: string | null) =>
    parentsIn(text)
      .filter((key) => seen.has(key))
      .join(separator) || null;

  return events.flatMap((event) => {
    const changes = event.changes.flatMap((change) => {
      if (!isAboutParents(change)) return change;
      const shown = { ...change, before: visible(change.before), after: visible(change.after) };
      return shown.before === shown.after ? [] : shown;
    });
    const saysNothing = changes.length === 0 && event.changes.length > 0;
    return saysNothing ? [] : { ...event, changes };
  });
}

const isAboutParents = ({ field }: FieldChange): boolean => field === 'supports';
