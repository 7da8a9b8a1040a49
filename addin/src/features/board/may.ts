import type { Board } from '#core/contract/boards.ts';
import type { ObjectiveView } from '#core/contract/objectives.ts';
import type { ReviewView } from '#core/contract/reviews.ts';
import {
  canAddObjective,
  canChangeReview,
  canCheckIn,
  canEditObjective,
  canScheduleReview,
} from '#core/domain/access.ts';

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

/** Whether the button that schedules a review is shown. */
export const maySchedule = (board: Board): boolean =>
  isOpen(board) && canScheduleReview(board.team, board.viewer);

export const mayChangeReview = (board: Board, { review }: ReviewView): boolean =>
  review.booking.kind !== 'cancelled' && canChangeReview(review, board.viewer);
