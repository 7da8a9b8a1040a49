import { GraphError } from '#sandbox/graph/protocol/graph-error.ts';

/** What `$select` asks for, with the id and the annotations that come along; throws GraphError 400 for a property that is not there. */
export function select(item: object, query: URLSearchParams): object {
  const names = query
    .get('$select')
    ?.split(',')
    .map((name) => name.trim());
  if (!names) return item;
  const unknown = names.find((name) => !(name in item));
  if (unknown !== undefined)
    throw new GraphError('bad-select', `Could not find a property named '${unknown}'.`);
  return Object.fromEntries(
    Object.entries(item).filter(
      ([name]) => names.includes(name) || name === 'id' || name.startsWith('@odata.'),
    ),
  );
}
