import type { DatabaseSync } from 'node:sqlite';
import type { Partition } from '#functions/ports/store.ts';
import { changeColumns, documentColumns, type Row } from './rows.ts';

/** Greater than every character of an id, so that `[prefix, prefix + last]` holds every id with the prefix. */
const last = '\u{10FFFF}';

// CROSS JOIN fixes the order: for each wanted range one search in the index, nothing else.
export const readSql = `
  SELECT ${documentColumns}
  FROM json_each(:ranges) AS wanted CROSS JOIN documents AS d
  WHERE d.tenant = :tenant AND d.scope = :scope
    AND d.id BETWEEN wanted.value ->> 0 AND wanted.value ->> 1
    AND (d.expires_at IS NULL OR d.expires_at > :now)
  ORDER BY d.id`;

export const pageSql = `
  SELECT ${documentColumns}
  FROM documents AS d
  WHERE d.tenant = :tenant AND d.scope = :scope
    AND d.id >= :prefix AND d.id <= :end AND d.id < :before
    AND (d.expires_at IS NULL OR d.expires_at > :now)
  ORDER BY d.id DESC LIMIT :limit`;

export const changesSql = `
  SELECT ${changeColumns}
  FROM documents AS d
  WHERE d.seq > :after AND (d.expires_at IS NULL OR d.expires_at > :now)
  ORDER BY d.seq LIMIT :limit`;

/** The statements that read, prepared once. `now` in ms since the epoch. */
export function prepareReads(database: DatabaseSync) {
  const read = database.prepare(readSql);
  const page = database.prepare(pageSql);
  const changes = database.prepare(changesSql);
  return {
    wanted: ({ tenantId, scope }: Partition, ranges: readonly IdRange[], now: number): Row[] =>
      read.all({ tenant: tenantId, scope, ranges: JSON.stringify(ranges), now }),

    page: (
      { tenantId, scope }: Partition,
      { prefix, limit, before = last }: { prefix: string; limit: number; before?: string },
      now: number,
    ): Row[] =>
      page.all({ tenant: tenantId, scope, prefix, end: prefix + last, before, limit, now }),

    changes: (after: number, limit: number, now: number): Row[] =>
      changes.all({ after, limit, now }),
  };
}

/** First and last id of a range, both included. */
type IdRange = readonly [string, string];

/** What is asked for as ranges that do not overlap, so that no document comes twice. */
export function idRanges(ids: readonly string[], prefixes: readonly string[]): IdRange[] {
  const apart = [...new Set(prefixes)].filter(
    (prefix) => !prefixes.some((other) => other !== prefix && prefix.startsWith(other)),
  );
  const single = [...new Set(ids)].filter((id) => !apart.some((prefix) => id.startsWith(prefix)));
  return [
    ...single.map((id): IdRange => [id, id]),
    ...apart.map((prefix): IdRange => [prefix, prefix + last]),
  ];
}
