import type { TeamTree } from '#core/contract/boards.ts';
import { instantMs } from '#core/domain/calendar.ts';
import { teamFigures } from '#core/domain/team-figures.ts';
import { aBoard, aCycle, aTeam, aViewer, anObjective, asOf, asta } from '#tests/addin/builders.ts';

type TeamRow = TeamTree['teams'][number];

/** A team with one objective that is on track, or with none. */
export function aRow(
  id: string,
  parentId: string | null,
  { objectives = 1 }: { objectives?: number } = {},
): TeamRow {
  const written = Array.from({ length: objectives }, (_, index) =>
    anObjective({ id: `${id}-${index}` }),
  );
  return {
    team: aTeam({ id, parentId, name: `${id.slice(0, 1).toUpperCase()}${id.slice(1)}` }),
    figures: teamFigures(written, aCycle(), instantMs(asOf)),
  };
}

const quarter = (id: string, name: string, startsOn: string, endsOn: string) =>
  aCycle({ id, name, startsOn, endsOn, phase: 'closed' });

/** An organisation of five teams in Q4 2026. */
export function aTeamTree(change: Partial<TeamTree> = {}): TeamTree {
  const { cycles } = aBoard();
  return {
    asOf,
    viewer: aViewer(),
    cycle: aCycle(),
    cycles: [
      ...cycles,
      quarter('2026-q2', 'Q2 2026', '2026-04-01', '2026-06-30'),
      quarter('2026-q3', 'Q3 2026', '2026-07-01', '2026-09-30'),
      quarter('2027-q1', 'Q1 2027', '2027-01-01', '2027-03-31'),
    ],
    teams: [
      aRow('org', null),
      aRow('sales', 'org', { objectives: 0 }),
      aRow('product', 'org'),
      aRow('platform', 'product'),
      aRow('data', 'product'),
    ],
    people: [asta],
    ...change,
  };
}
