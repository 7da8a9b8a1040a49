import { useMemo, useState } from 'react';
import type { Board } from '#core/contract/boards.ts';
import type { ObjectiveView } from '#core/contract/objectives.ts';
import type { BoardView } from '#core/domain/board-views.ts';
import type { KeyResult } from '#core/domain/key-result.ts';
import { keyResultsInView } from '#core/domain/key-results-in-view.ts';
import { liveKeyResults } from '#core/domain/objective.ts';
import type { BoardPlace } from './scene.ts';

interface Shown {
  readonly view: ObjectiveView;
  readonly keyResults: readonly KeyResult[];
}

/** What a view began with, and all that it has shown since. */
interface Memory {
  readonly view: BoardView | undefined;
  readonly objectiveIds: ReadonlySet<string>;
  readonly shownIds: Set<string>;
}

const begin = (view: BoardView | undefined, { objectives }: Board): Memory => ({
  view,
  objectiveIds: new Set(objectives.map(({ objective }) => objective.id)),
  shownIds: new Set(),
});

/**
 * The objectives of the board's view, each with the key results that are shown. What was shown stays until
 * another view is chosen, so that nothing goes from under somebody's hands: a check-in may well end what
 * brought a key result here. What is open, and what is new on the board, is shown in any view.
 */
export function useShown(
  board: Board,
  { view, objectiveId, keyResultId }: BoardPlace,
): readonly Shown[] {
  const [memory, setMemory] = useState(() => begin(view, board));
  if (memory.view !== view) setMemory(begin(view, board));
  return useMemo(() => {
    const { objectiveIds, shownIds } = memory;
    const stays = (id: string) => id === keyResultId || shownIds.has(id);
    return board.objectives.flatMap((each): Shown[] => {
      const { objective } = each;
      const isWhole = objective.id === objectiveId || !objectiveIds.has(objective.id);
      const keyResults =
        keyResultsInView(view, each, board.viewer.personId, stays) ??
        (isWhole ? liveKeyResults(objective) : null);
      for (const { id } of keyResults ?? []) shownIds.add(id);
      return keyResults ? [{ view: each, keyResults }] : [];
    });
  }, [board, memory, view, objectiveId, keyResultId]);
}
