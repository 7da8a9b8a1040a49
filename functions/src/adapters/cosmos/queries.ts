import type { SqlQuerySpec } from '@azure/cosmos';

const anyOf = (conditions: readonly string[]) => conditions.join(' OR ');

/** Everything that one read wants, in one query within one partition. */
export function wantedQuery(ids: readonly string[], prefixes: readonly string[]): SqlQuerySpec {
  const idNames = ids.map((_, index) => `@id${index}`);
  const prefixNames = prefixes.map((_, index) => `@prefix${index}`);
  const conditions = [
    ...(ids.length > 0 ? [`c.id IN (${idNames.join(', ')})`] : []),
    ...prefixNames.map((name) => `STARTSWITH(c.id, ${name})`),
  ];
  return {
    query: `SELECT * FROM c WHERE ${anyOf(conditions)} ORDER BY c.id`,
    parameters: [
      ...ids.map((value, index) => ({ name: `@id${index}`, value })),
      ...prefixes.map((value, index) => ({ name: `@prefix${index}`, value })),
    ],
  };
}

export function pageQuery(prefix: string, limit: number, before: string | undefined): SqlQuerySpec {
  const below = before === undefined ? '' : ' AND c.id < @before';
  return {
    query: `SELECT TOP @limit * FROM c WHERE STARTSWITH(c.id, @prefix)${below} ORDER BY c.id DESC`,
    parameters: [
      { name: '@limit', value: limit },
      { name: '@prefix', value: prefix },
      ...(before === undefined ? [] : [{ name: '@before', value: before }]),
    ],
  };
}
