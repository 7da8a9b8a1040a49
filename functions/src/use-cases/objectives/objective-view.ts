import type { Viewer } from '#core/domain/access.ts';
import { canSee } from '#core/domain/access.ts';
import type { Cycle } from '#core/domain/cycle.ts';
import { keyResultFigures } from '#core/domain/key-result-figures.ts';
import { objectiveFigures } from '#core/domain/objective-figures.ts';
import type { Objective, ObjectiveReference } from '#core/domain/objective.ts';
import { liveKeyResults } from '#core/domain/objective.ts';
import type { ObjectiveView } from '#core/contract/objectives.ts';
import type { Link } from '#functions/use-cases/documents/projection-documents.ts';
import type { Versioned } from '#functions/use-cases/documents/sort-out.ts';
import type { Immutable } from '#functions/use-cases/use-case.ts';

/** Who looks, in which cycle, when (ms since the epoch). */
export interface Look {
  readonly viewer: Viewer;
  readonly cycle: Cycle;
  readonly now: number;
}

export const isSame = (a: ObjectiveReference, b: ObjectiveReference): boolean =>
  a.objectiveId === b.objectiveId && a.cycleId === b.cycleId && a.teamId === b.teamId;

/** The parents that the viewer may know of, in the objective's order. */
export function seenParents(
  objective: Pick<Objective, 'id' | 'supports'>,
  links: readonly Link[],
  viewer: Viewer,
): ObjectiveReference[] {
  const seen = linkedTo(objective.id, 'supports', links, viewer);
  return objective.supports.filter((parent) =>
    seen.some(({ reference }) => isSame(reference, parent)),
  );
}

/** The objective as this viewer may see it: what it is aligned with is shown as far as they may know of it. */
export function objectiveView(
  { value: objective, etag }: Versioned<Objective>,
  links: readonly Link[],
  { viewer, cycle, now }: Look,
): Immutable<ObjectiveView> {
  const supports = seenParents(objective, links, viewer);
  const parents = linkedTo(objective.id, 'supports', links, viewer);
  return {
    objective: { ...objective, supports },
    etag,
    figures: objectiveFigures(objective, cycle, now),
    keyResultFigures: Object.fromEntries(
      liveKeyResults(objective).map((keyResult) => [
        keyResult.id,
        keyResultFigures(keyResult, objective.ambition, cycle, now),
      ]),
    ),
    supports: parents.filter(({ reference }) => supports.some((one) => isSame(one, reference))),
    supportedBy: linkedTo(objective.id, 'supported-by', links, viewer),
  };
}

function linkedTo(
  objectiveId: string,
  direction: Link['direction'],
  links: readonly Link[],
  viewer: Viewer,
) {
  return links.flatMap(({ from, direction: way, to, linked }) =>
    from.objectiveId === objectiveId && way === direction && linked && canSee(linked, viewer)
      ? [{ reference: to, title: linked.title }]
      : [],
  );
}
