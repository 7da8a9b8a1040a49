import { compareValues } from './compare.ts';
import { evaluate, type Parameters } from './evaluate.ts';
import type { Query } from './syntax.ts';

export type Row = Readonly<Record<string, unknown>>;

/** Where a row stands in the order of a query: its ORDER BY values, then its `_rid`. */
type Place = readonly unknown[];

export interface Selected {
  readonly row: Row;
  readonly place: Place;
}

/** The rows that a query wants, in its order, from beyond a place on. */
export function select(
  rows: readonly Row[],
  { where, orderBy }: Query,
  parameters: Parameters,
  beyond: Place | undefined,
): Selected[] {
  const signs = [...orderBy.map(({ descending }) => (descending ? -1 : 1)), 1];
  const compare = (a: Place, b: Place): number => {
    for (const [index, sign] of signs.entries()) {
      const order = compareValues(a[index], b[index]) ?? 0;
      if (order !== 0) return sign * order;
    }
    return 0;
  };
  return rows
    .filter((row) => where === undefined || evaluate(where, row, parameters) === true)
    .map((row) => ({
      row,
      place: [...orderBy.map(({ by }) => evaluate(by, row, parameters)), row['_rid']],
    }))
    .filter(({ place }) => beyond === undefined || compare(place, beyond) > 0)
    .toSorted((a, b) => compare(a.place, b.place));
}
