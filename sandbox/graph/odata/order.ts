import { GraphError } from '#sandbox/graph/protocol/graph-error.ts';

/** What an item can be ordered by, under the name of the property. */
export type Orders<Item> = Readonly<Record<string, (item: Item) => number | string>>;

const compare = (one: number | string, other: number | string): number =>
  typeof one === 'string' ? one.localeCompare(String(other), 'sv') : one - Number(other);

/** Puts items into the order that `$orderby` or else the endpoint wants; throws GraphError 400 for one that is not imitated. */
export function ordered<Item>(
  items: readonly Item[],
  query: URLSearchParams,
  orders: Orders<Item>,
  usual: string,
): Item[] {
  const [field = '', direction = 'asc'] = (query.get('$orderby') ?? usual).trim().split(/\s+/);
  const value = orders[field];
  if (!value || !/^(asc|desc)$/i.test(direction))
    throw new GraphError(
      'bad-request',
      `Ordering by '${field} ${direction}' is not supported here.`,
    );
  const sign = direction.toLowerCase() === 'desc' ? -1 : 1;
  return items.toSorted((one, other) => sign * compare(value(one), value(other)));
}
