import type { Board } from '#core/contract/boards.ts';
import type { ObjectiveView } from '#core/contract/objectives.ts';

/** Every objective elsewhere that something on this board supports, once, by title. */
export function teamSupports({ objectives, team, cycle }: Board): ObjectiveView['supports'] {
  const parents = new Map(
    objectives
      .flatMap(({ supports }) => supports)
      .filter(({ reference }) => reference.teamId !== team.id || reference.cycleId !== cycle.id)
      .map((parent) => [JSON.stringify(parent.reference), parent]),
  );
  return [...parents.values()].toSorted((a, b) => a.title.localeCompare(b.title));
}
