import type { Objective } from '#core/domain/objective.ts';
import type { Link, LinkedObjective } from '#functions/use-cases/documents/projection-documents.ts';
import { referenceOf } from './references.ts';

/** What links say of an objective; null when it was removed. */
export function linkedObjective(objective: Objective): LinkedObjective | null {
  const { title, audience, ownerId, keyResults, removal } = objective;
  if (removal) return null;
  return {
    title,
    audience,
    ownerId,
    keyResults: keyResults.map((one) => ({
      id: one.id,
      ownerId: one.ownerId,
      removal: one.removal,
    })),
  };
}

/** The link from one end of an alignment to the objective at its other end. */
export function linkTo(
  from: Pick<Objective, 'id' | 'cycleId'>,
  direction: Link['direction'],
  other: Objective,
): Link {
  return {
    from: { cycleId: from.cycleId, objectiveId: from.id },
    direction,
    to: referenceOf(other),
    linked: linkedObjective(other),
  };
}
