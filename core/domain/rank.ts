import type { Objective } from './objective.ts';

/** Compares places on a board for `toSorted`. Fractional indices compare as text, code unit by code unit. */
export function byRank(
  a: Pick<Objective, 'id' | 'rank'>,
  b: Pick<Objective, 'id' | 'rank'>,
): number {
  if (a.rank !== b.rank) return a.rank < b.rank ? -1 : 1;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
