import type { Board } from '#core/contract/boards.ts';
import type { VersionedDocument } from '#functions/ports/store.ts';
import type { Place } from '#functions/use-cases/objectives/open-objective.ts';
import type { Organisation } from '#functions/use-cases/organisation/organisation.ts';
import type { Immutable } from '#functions/use-cases/use-case.ts';

interface KnownBoard {
  /** Which documents made it, in which versions. */
  readonly versions: string;
  readonly board: Immutable<Board>;
}

// Goes with its snapshot of the organisation, so no board is older than a snapshot may be.
const boardsOf = new WeakMap<Organisation, Map<string, KnownBoard>>();

/**
 * The board that the same person was last shown, when the organisation and every document are still the
 * same; else a new one. Open screens ask every few seconds, and mostly nothing has changed.
 */
export function knownBoard(
  { organisation, viewer, team, cycle }: Place,
  documents: readonly VersionedDocument[],
  view: () => Immutable<Board>,
): Immutable<Board> {
  const boards = boardsOf.get(organisation) ?? new Map<string, KnownBoard>();
  boardsOf.set(organisation, boards);
  const key = [team.id, cycle.id, viewer.personId, ...viewer.organisationRoles].join(' ');
  const versions = documents.map(({ id, etag }) => `${id} ${etag}`).join(' ');
  const known = boards.get(key);
  if (known?.versions === versions) return known.board;
  const board = view();
  boards.set(key, { versions, board });
  return board;
}
