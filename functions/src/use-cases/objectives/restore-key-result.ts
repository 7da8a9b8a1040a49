import { restoreKeyResult as restored } from '#core/domain/remove-objective.ts';
import type { UseCase } from '#functions/use-cases/use-case.ts';
import { changeObjective } from './change-objective.ts';

export const restoreKeyResult: UseCase<'restoreKeyResult'> = (tools, asked) =>
  changeObjective(tools, asked, {
    decide: ({ objective, act }) => restored(objective.value, asked.path.keyResultId, act),
  });
