import { limits } from '#core/contract/limits.ts';
import { cycleOf, viewerOf } from '#functions/use-cases/organisation/organisation.ts';
import type { UseCase } from '#functions/use-cases/use-case.ts';
import { listedObjectives } from './listed-objectives.ts';

/** Titles that contain every word, in alphabetical order, at most one page. */
export const findObjectives: UseCase<'findObjectives'> = async (tools, { caller, path, query }) => {
  const organisation = await tools.readOrganisation(caller.tenantId);
  const viewer = viewerOf(caller, organisation);
  const cycle = cycleOf(organisation, path.cycleId, tools.clock());
  const listed = await listedObjectives(tools, caller.tenantId, cycle, viewer, ['team:']);
  const words = query.text.toLowerCase().split(/\s+/);
  const objectives = listed
    .filter(({ title }) => words.every((word) => title.toLowerCase().includes(word)))
    .map(({ title, facts }) => ({
      reference: { teamId: facts.teamId, cycleId: facts.cycleId, objectiveId: facts.id },
      title,
    }))
    .toSorted((a, b) => a.title.localeCompare(b.title))
    .slice(0, limits.pageSize);
  return { objectives };
};
