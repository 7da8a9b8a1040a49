import type { Home } from '#core/contract/home.ts';
import type { Cycle } from '#core/domain/cycle.ts';
import type { MeasureFacts } from '#core/domain/facts.ts';
import type { Status } from '#core/domain/figures.ts';
import { objectiveFigures } from '#core/domain/objective-figures.ts';
import { teamFigures } from '#core/domain/team-figures.ts';
import type { Team } from '#core/domain/team.ts';
import { changeSinceMonday } from '#core/domain/trend.ts';
import type { ListedObjective } from '#functions/use-cases/documents/projection-documents.ts';
import type { Immutable } from '#functions/use-cases/use-case.ts';

/** One of the caller's teams: its figures, its objectives by status, and what moved this week. */
export function teamRow(
  team: Team,
  objectives: readonly ListedObjective[],
  cycle: Cycle,
  now: number,
): Immutable<Home['teams'][number]> {
  const facts = objectives.map((objective) => objective.facts);
  const statusCounts: Record<Status, number> = {
    'on-track': 0,
    behind: 0,
    'at-risk': 0,
    stale: 0,
    'not-started': 0,
  };
  for (const one of facts) statusCounts[objectiveFigures(one, cycle, now).status] += 1;
  return {
    team,
    figures: teamFigures(facts, cycle, now),
    statusCounts,
    changes: objectives.flatMap((objective) => changes(objective, now)),
  };
}

function changes({ facts, keyResultTitles }: ListedObjective, now: number) {
  return facts.keyResults.flatMap(({ id, removal, trend, measure }) => {
    const change = removal === null ? changeSinceMonday(trend, now) : null;
    if (!change) return [];
    return { keyResultId: id, title: keyResultTitles[id] ?? '', ...inItsUnit(change, measure) };
  });
}

/** Steps move by the share of their weights, which is said in percent. */
function inItsUnit(
  { from, to }: { readonly from: number | null; readonly to: number },
  measure: MeasureFacts,
) {
  if (measure.kind !== 'milestones') return { from, to, unit: measure.unit };
  return { from: from && from * 100, to: to * 100, unit: '%' };
}
