import type { Board } from '#core/contract/boards.ts';

type NamedTeam = Board['teams'][number];

export interface TeamInTree extends NamedTeam {
  readonly depth: number;
}

/** The teams as a tree written out line by line, siblings by name. A team whose parent is missing is a root. */
export function treeLines(teams: readonly NamedTeam[]): TeamInTree[] {
  const ids = new Set(teams.map(({ id }) => id));
  const childrenOf = Map.groupBy(teams, ({ parentId }) =>
    parentId !== null && ids.has(parentId) ? parentId : null,
  );
  const linesBelow = (parentId: string | null, depth: number): TeamInTree[] =>
    (childrenOf.get(parentId) ?? [])
      .toSorted((a, b) => a.name.localeCompare(b.name))
      .flatMap((team) => [{ ...team, depth }, ...linesBelow(team.id, depth + 1)]);
  return linesBelow(null, 0);
}

/** Those with the text in their name, whatever its case. */
export function findTeams(lines: readonly TeamInTree[], text: string): readonly TeamInTree[] {
  const wanted = text.trim().toLocaleLowerCase();
  return wanted
    ? lines
        .filter(({ name }) => name.toLocaleLowerCase().includes(wanted))
        .map((line) => ({ ...line, depth: 0 }))
    : lines;
}
