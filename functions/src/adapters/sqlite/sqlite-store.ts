import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Clock } from '#functions/ports/clock.ts';
import type { Store } from '#functions/ports/store.ts';
import {
  isStorableId,
  requireLimit,
  requirePartition,
  writableBodies,
} from '#functions/ports/store-rules.ts';
import { whenFree } from './busy.ts';
import { idRanges, prepareReads } from './reads.ts';
import { changeOf, documentOf } from './rows.ts';
import { openDatabase } from './schema.ts';
import { prepareWrite } from './write-batch.ts';

export interface SqliteSettings {
  /** What expiry is counted by. */
  readonly now?: Clock;
  /** How long a call waits for another process that writes, ms. */
  readonly busyBudgetMs?: number;
}

/**
 * The store in one file, or in memory with the path `:memory:`. Several processes may open the same
 * file. Throws an Error when a newer version of Kvartal wrote it.
 */
export function openSqliteStore(
  path: string,
  { now = Date.now, busyBudgetMs = 5000 }: SqliteSettings = {},
): Store & { close(): void } {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const database = openDatabase(path, busyBudgetMs);
  const reads = prepareReads(database);
  const writeBatch = prepareWrite(database);

  return {
    async read(partition, { ids = [], prefixes = [] }) {
      requirePartition(partition);
      const ranges = idRanges(ids.filter(isStorableId), prefixes);
      const rows = await whenFree(busyBudgetMs, () => reads.wanted(partition, ranges, now()));
      return rows.map(documentOf);
    },

    async page(partition, wanted) {
      requirePartition(partition);
      requireLimit(wanted.limit);
      const rows = await whenFree(busyBudgetMs, () => reads.page(partition, wanted, now()));
      return rows.map(documentOf);
    },

    async write(partition, operations) {
      const bodies = writableBodies(partition, operations);
      if (operations.length === 0) return { written: true, etags: {} };
      return whenFree(busyBudgetMs, () => writeBatch(partition, operations, bodies, now()));
    },

    async changes(continuation, limit) {
      requireLimit(limit);
      const after = Number(continuation ?? 0);
      if (!Number.isSafeInteger(after)) throw new TypeError('This continuation is not of a file.');
      const rows = await whenFree(busyBudgetMs, () => reads.changes(after, limit, now()));
      return {
        documents: rows.map(changeOf),
        continuation: String(rows.at(-1)?.['seq'] ?? after),
      };
    },

    close: () => database.close(),
  };
}
