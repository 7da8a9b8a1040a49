import type { UseCase } from '#functions/use-cases/use-case.ts';
import { objectiveView } from './objective-view.ts';
import { openObjective } from './open-objective.ts';

export const readObjective: UseCase<'readObjective'> = async (tools, { caller, path }) => {
  const opened = await openObjective(tools, caller, path);
  return objectiveView(opened.objective, opened.links, opened);
};
