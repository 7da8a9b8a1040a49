import { DomainError } from './errors.ts';
import type { Act } from './history.ts';
import { eventOf } from './history.ts';
import type { Objective } from './objective.ts';
import type { Written } from './written.ts';

/**
 * The objective at another place on its board; `rank` is a fractional index.
 *
 * @throws DomainError `not-found` when it is removed.
 */
export function moveObjective(objective: Objective, rank: string, act: Act): Written {
  if (objective.removal) throw new DomainError('not-found', { what: 'objective' });
  if (rank === objective.rank) return { objective, events: [] };
  const changes = [{ field: 'rank', before: objective.rank, after: rank }];
  return {
    objective: { ...objective, rank },
    events: [eventOf(act, 'objective-moved', null, changes)],
  };
}
