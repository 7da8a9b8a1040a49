import { removeObjective as removed } from '#core/domain/remove-objective.ts';
import type { UseCase } from '#functions/use-cases/use-case.ts';
import { changeObjective } from './change-objective.ts';

export const removeObjective: UseCase<'removeObjective'> = (tools, asked) =>
  changeObjective(tools, asked, {
    decide: ({ objective, act }) => removed(objective.value, act),
  });
