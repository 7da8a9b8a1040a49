import { instantOf } from '#core/domain/calendar.ts';
import { teamFigures } from '#core/domain/team-figures.ts';
import { cycleOf, peopleOf, viewerOf } from '#functions/use-cases/organisation/organisation.ts';
import type { UseCase } from '#functions/use-cases/use-case.ts';
import { listedObjectives } from './listed-objectives.ts';

/** One read for the whole tree. */
export const readTeamTree: UseCase<'readTeamTree'> = async (tools, { caller, path }) => {
  const organisation = await tools.readOrganisation(caller.tenantId);
  const viewer = viewerOf(caller, organisation);
  const now = tools.clock();
  const cycle = cycleOf(organisation, path.cycleId, now);
  const listed = await listedObjectives(tools, caller.tenantId, cycle, viewer, ['team:']);
  const byTeam = Map.groupBy(
    listed.map(({ facts }) => facts),
    ({ teamId }) => teamId,
  );
  const { teams, cycles } = organisation;
  return {
    asOf: instantOf(now),
    viewer,
    cycle,
    cycles,
    teams: teams.map((team) => ({
      team,
      figures: teamFigures(byTeam.get(team.id) ?? [], cycle, now),
    })),
    people: peopleOf(
      organisation,
      teams.flatMap(({ leadIds, memberIds }) => [...leadIds, ...memberIds]),
    ),
  };
};
