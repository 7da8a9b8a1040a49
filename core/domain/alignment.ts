import type { ObjectiveReference } from './objective.ts';

/**
 * Whether the objective would support itself, directly or through others, if it supported `supports`.
 * Asks `parentsOf` at most once per objective, so damaged data with circles of its own still ends.
 * Source: docs/method.md#alignment
 */
export function findCircle(
  reference: ObjectiveReference,
  supports: readonly ObjectiveReference[],
  parentsOf: (reference: ObjectiveReference) => readonly ObjectiveReference[] | undefined,
): boolean {
  const goal = keyOf(reference);
  const seen = new Set<string>();
  const waiting = [...supports];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const key = keyOf(next);
    if (key === goal) return true;
    if (seen.has(key)) continue;
    seen.add(key);
    waiting.push(...(parentsOf(next) ?? []));
  }
  return false;
}

function keyOf({ teamId, cycleId, objectiveId }: ObjectiveReference): string {
  return JSON.stringify([teamId, cycleId, objectiveId]);
}
