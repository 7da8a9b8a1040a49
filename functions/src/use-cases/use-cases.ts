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
};
