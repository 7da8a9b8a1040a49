import type { Board } from '#core/contract/boards.ts';
import type { ObjectiveReference } from '#core/domain/objective.ts';

/** An objective that could be supported. */
export interface PossibleParent {
  readonly reference: ObjectiveReference;
  readonly title: string;
}

const suggested = 2;

/** Words that carry meaning, cut to where English and Swedish endings begin. */
const stems = (title: string): Set<string> =>
  new Set(
    title
      .toLowerCase()
      .split(/[^\p{L}\d]+/u)
      .filter((word) => word.length > 3)
      .map((word) => word.slice(0, 6)),
  );

/**
 * The two that the objective most likely supports, likeliest first: shared words count most, then a
 * team close above. Without either nothing is suggested.
 */
export function likelyParents<Parent extends PossibleParent>(
  title: string,
  possible: readonly Parent[],
  { ancestors, cycle }: Pick<Board, 'ancestors' | 'cycle'>,
): Parent[] {
  const own = stems(title);
  const teamsAbove = ancestors.map(({ id }) => id).toReversed();
  const scoreOf = ({ title, reference }: Parent): number => {
    const shared = [...stems(title)].filter((stem) => own.has(stem)).length;
    const above = teamsAbove.indexOf(reference.teamId);
    const closeness = above === -1 ? 0 : 1 / (above + 1);
    const isWider = reference.cycleId !== cycle.id;
    return shared * 2 + closeness + (isWider && (shared || closeness) ? 0.25 : 0);
  };
  return possible
    .map((parent) => ({ parent, score: scoreOf(parent) }))
    .filter(({ score }) => score >= 1)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, suggested)
    .map(({ parent }) => parent);
}
