import { findObjectives } from './boards/find-objectives.ts';
import { readBoard } from './boards/read-board.ts';
import { readRemoved } from './boards/read-removed.ts';
import { readTeamTree } from './boards/read-team-tree.ts';
import { readCheckIns } from './check-ins/read-check-ins.ts';
import { recordCheckIn } from './check-ins/record-check-in.ts';
import { withdrawCheckIn } from './check-ins/withdraw-check-in.ts';
import { readHistory } from './history/read-history.ts';
import { readHome } from './home/read-home.ts';
import { createObjective } from './objectives/create-objective.ts';
import { editObjective } from './objectives/edit-objective.ts';
import { moveObjective } from './objectives/move-objective.ts';
import { readObjective } from './objectives/read-objective.ts';
import { removeObjective } from './objectives/remove-objective.ts';
import { restoreKeyResult } from './objectives/restore-key-result.ts';
import { restoreObjective } from './objectives/restore-objective.ts';
import { attachReview } from './reviews/attach-review.ts';
import { cancelReview, changeReview } from './reviews/change-review.ts';
import { deliverReview, refreshBlock } from './reviews/deliver-review.ts';
import { findAttendees } from './reviews/find-attendees.ts';
import { findSlots } from './reviews/find-slots.ts';
import { readInvitation } from './reviews/read-invitation.ts';
import { readReviewPlan } from './reviews/read-review-plan.ts';
import { readReview } from './reviews/read-review.ts';
import { scheduleReview } from './reviews/schedule-review.ts';
import { writeBlock } from './reviews/write-block.ts';
import { writeNotes } from './reviews/write-notes.ts';
import type { AskedEndpoint, UseCase } from './use-case.ts';

/** What answers each endpoint. An endpoint without a use case does not compile. */
export const useCases: { readonly [Name in AskedEndpoint]: UseCase<Name> } = {
  readHome,
  readTeamTree,
  readBoard,
  readRemoved,
  createObjective,
  readObjective,
  editObjective,
  removeObjective,
  restoreObjective,
  moveObjective,
  readHistory,
  restoreKeyResult,
  readCheckIns,
  recordCheckIn,
  withdrawCheckIn,
  findObjectives,
  readReviewPlan,
  findSlots,
  findAttendees,
  scheduleReview,
  attachReview,
  writeBlock,
  readReview,
  changeReview,
  cancelReview,
  deliverReview,
  refreshBlock,
  writeNotes,
  readInvitation,
};
