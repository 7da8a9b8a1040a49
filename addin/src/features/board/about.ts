import type { Board } from '#core/contract/boards.ts';
import type { ObjectiveView } from '#core/contract/objectives.ts';
import type { KeyResult } from '#core/domain/key-result.ts';
import type { Figure, WhySubject } from '#addin/ui/why.tsx';

/** What a figure of a key result on the board is about. */
export const aboutKeyResult =
  ({ cycle, asOf }: Board, { objective }: ObjectiveView, keyResult: KeyResult) =>
  (figure: Figure): WhySubject => ({
    kind: 'key-result',
    figure,
    reference: { teamId: objective.teamId, cycleId: objective.cycleId, objectiveId: objective.id },
    keyResult,
    ambition: objective.ambition,
    cycle,
    asOf,
  });

/** What a figure of an objective on the board is about. */
export const aboutObjective =
  ({ cycle, asOf }: Board, view: ObjectiveView) =>
  (figure: Figure): WhySubject => ({ kind: 'objective', figure, view, cycle, asOf });
