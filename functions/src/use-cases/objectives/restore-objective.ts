import { restoreObjective as restored } from '#core/domain/remove-objective.ts';
import type { UseCase } from '#functions/use-cases/use-case.ts';
import { changeObjective } from './change-objective.ts';

export const restoreObjective: UseCase<'restoreObjective'> = (tools, asked) =>
  changeObjective(tools, asked, {
    decide: ({ objective, act }) => restored(objective.value, act),
  });
