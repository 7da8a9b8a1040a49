import { GraphError } from '#sandbox/graph/protocol/graph-error.ts';

const known = new Set([
  '$select',
  '$expand',
  '$filter',
  '$search',
  '$orderby',
  '$top',
  '$skip',
  '$skiptoken',
  '$deltatoken',
  '$count',
]);

/** Throws GraphError 400 for a query option that is not imitated here, rather than answering as if it had not been asked for. */
export function requireKnownOptions(query: URLSearchParams): void {
  const unknown = [...query.keys()].find((name) => name.startsWith('$') && !known.has(name));
  if (unknown !== undefined)
    throw new GraphError('bad-request', `The query option ${unknown} is not supported here.`);
}
