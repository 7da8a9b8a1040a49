import type { Board } from '#core/contract/boards.ts';
import type { ObjectiveView } from '#core/contract/objectives.ts';
import { canAddObjective, canCheckIn, canEditObjective } from '#core/domain/access.ts';

const isOpen = ({ cycle }: Board) => cycle.phase !== 'closed';

/** Whether the button for a new objective is shown. */
export const mayAdd = (board: Board): boolean =>
  isOpen(board) && canAddObjective(board.team, board.viewer);

export const mayEdit = (board: Board, { objective }: ObjectiveView): boolean =>
  isOpen(board) && canEditObjective(objective, board.team, board.viewer);

export const mayCheckIn = (
  board: Board,
  { objective }: ObjectiveView,
  keyResultId: string,
): boolean => isOpen(board) && canCheckIn(objective, keyResultId, board.team, board.viewer);
