import type { Cycle } from './cycle.ts';
import { explainTeam } from './explain-roll-up.ts';
import type { ObjectiveFacts } from './facts.ts';
import type { TeamFigures } from './figures.ts';

/**
 * The team's figures at `now` (ms since the epoch): means of its objectives that have something to
 * count. Give it only what the viewer may see (`canSee`); removed ones are left out here.
 * Source: docs/method.md#roll-up
 */
export function teamFigures(
  objectives: readonly Pick<ObjectiveFacts, 'id' | 'ambition' | 'removal' | 'keyResults'>[],
  cycle: Cycle,
  now: number,
): TeamFigures {
  const { progress, expected, confidence, status } = explainTeam(objectives, cycle, now);
  return {
    progressRatio: progress.result,
    expectedRatio: expected.result,
    status: status.result,
    confidence: confidence.result,
    objectiveCount: objectives.filter(({ removal }) => removal === null).length,
    onTrackCount: status.parts.filter((part) => part.status === 'on-track').length,
  };
}
