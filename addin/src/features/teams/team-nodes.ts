import type { TeamTree } from '#core/contract/boards.ts';

type TeamRow = TeamTree['teams'][number];

/** A team with the teams below it. */
export interface TeamNode extends TeamRow {
  readonly depth: number;
  readonly children: readonly TeamNode[];
}

/**
 * The rows as a tree, siblings by name. A team whose parent is missing stands at the top, so that a
 * damaged tree still shows; those that only lead to each other in a circle are left out.
 */
export function teamNodes(rows: readonly TeamRow[], locale: string): TeamNode[] {
  const ids = new Set(rows.map(({ team }) => team.id));
  const byParent = Map.groupBy(rows, ({ team: { parentId } }) =>
    parentId !== null && ids.has(parentId) ? parentId : null,
  );
  const under = (parentId: string | null, depth: number): TeamNode[] =>
    (byParent.get(parentId) ?? [])
      .toSorted((a, b) => a.team.name.localeCompare(b.team.name, locale))
      .map((row) => ({ ...row, depth, children: under(row.team.id, depth + 1) }));
  return under(null, 0);
}

/** The nodes with the text in their name, and those on the way down to them. */
export function findTeams(nodes: readonly TeamNode[], text: string): TeamNode[] {
  const wanted = text.trim().toLocaleLowerCase();
  return nodes.flatMap((node) => {
    if (node.team.name.toLocaleLowerCase().includes(wanted)) return node;
    const children = findTeams(node.children, text);
    return children.length > 0 ? { ...node, children } : [];
  });
}

/** More than these teams are too many to show at once. */
const mostOpen = 40;

/**
 * Ids of the teams that are folded at first: none in a small organisation, otherwise all below the
 * top except those on the way down to one's own.
 */
export function foldedAtFirst(
  nodes: readonly TeamNode[],
  ownIds: readonly string[],
): ReadonlySet<string> {
  const folded = new Set<string>();
  let count = 0;
  /** Whether one's own team is among the nodes or below them. */
  const visit = (node: TeamNode): boolean => {
    count += 1;
    const isAbove = node.children.map(visit).some(Boolean);
    if (node.depth > 0 && node.children.length > 0 && !isAbove) folded.add(node.team.id);
    return isAbove || ownIds.includes(node.team.id);
  };
  nodes.forEach(visit);
  return count > mostOpen ? folded : new Set();
}
