import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from '@jest/globals';
import { changesSql, pageSql, readSql } from '#functions/adapters/sqlite/reads.ts';
import { openSqliteStore } from '#functions/adapters/sqlite/sqlite-store.ts';
import { StoreBusyError } from '#functions/ports/store.ts';
import {
  aDocument,
  aPartition,
  everything,
  idsOf,
  put,
  upsert,
} from '#tests/adapters/contract/builders.ts';
import { givenFolder } from './given-folder.ts';

describe('the sqlite file', () => {
  const newPath = givenFolder();

  it('keeps its documents, versions and change feed when it is closed and opened', async () => {
    const [path, partition] = [newPath('kvartal.db'), aPartition()];
    const before = openSqliteStore(path);
    const etag = await put(before, partition, aDocument('a'));
    const { continuation } = await before.changes(null, 10);
    before.close();
    const after = openSqliteStore(path);
    expect(await everything(after, partition)).toEqual([{ ...aDocument('a'), etag }]);
    const next = await put(after, partition, aDocument('a'));
    expect(Number(next)).toBeGreaterThan(Number(etag));
    expect(idsOf((await after.changes(continuation, 10)).documents)).toEqual(['a']);
    after.close();
  });

  it('is refused by name when a newer version of Kvartal wrote it', () => {
    const path = newPath('kvartal.db');
    openSqliteStore(path).close();
    const database = new DatabaseSync(path);
    database.exec('PRAGMA user_version = 99');
    database.close();
    expect(() => openSqliteStore(path)).toThrow(/written by a newer version of Kvartal/);
    expect(() => openSqliteStore(path)).toThrow(path);
  });

  it('is refused when it is something else', () => {
    const path = newPath();
    expect(() => openSqliteStore(path)).toThrow();
  });

  it('is busy while another process writes for too long, and free after', async () => {
    const [path, partition] = [newPath('kvartal.db'), aPartition()];
    const store = openSqliteStore(path, { busyBudgetMs: 30 });
    const other = new DatabaseSync(path);
    other.exec('BEGIN IMMEDIATE');
    const write = store.write(partition, [upsert(aDocument('a'))]);
    await expect(write).rejects.toThrow(StoreBusyError);
    await expect(write).rejects.toMatchObject({
      retryAfterSeconds: 1,
      cause: { message: 'database is locked' },
    });
    expect(await everything(store, partition)).toEqual([]);
    other.exec('ROLLBACK');
    await put(store, partition, aDocument('a'));
    expect(idsOf(await everything(store, partition))).toEqual(['a']);
    other.close();
    store.close();
  });

  it('waits for another process that writes, without holding up this one', async () => {
    const [path, partition] = [newPath('kvartal.db'), aPartition()];
    const store = openSqliteStore(path);
    const other = new DatabaseSync(path);
    other.exec('BEGIN IMMEDIATE');
    setImmediate(() => other.exec('COMMIT'));
    await put(store, partition, aDocument('a'));
    expect(idsOf(await everything(store, partition))).toEqual(['a']);
    other.close();
    store.close();
  });

  it('shows the rest when one body cannot be read, and that one as text', async () => {
    const [path, partition] = [newPath('kvartal.db'), aPartition()];
    const store = openSqliteStore(path);
    await put(store, partition, aDocument('a'));
    await put(store, partition, aDocument('b'));
    const other = new DatabaseSync(path);
    other.exec(`UPDATE documents SET body = '{"title":' WHERE id = 'a'`);
    other.close();
    const bodies = (await everything(store, partition)).map(({ body }) => body);
    expect(bodies).toEqual(['{"title":', { title: 'b' }]);
    store.close();
  });

  it('drops expired documents when something is written', async () => {
    const [path, partition] = [newPath('kvartal.db'), aPartition()];
    let now = Date.now();
    const store = openSqliteStore(path, { now: () => now });
    await put(store, partition, aDocument('request:1', { expiresAfterSeconds: 1 }));
    now += 2000;
    await put(store, partition, aDocument('a'));
    const other = new DatabaseSync(path);
    expect(
      other
        .prepare('SELECT id FROM documents')
        .all()
        .map(({ id }) => id),
    ).toEqual(['a']);
    other.close();
    store.close();
  });

  it.each([
    ['read', readSql, 'tenant=? AND scope=? AND id>? AND id<?'],
    ['page', pageSql, 'tenant=? AND scope=? AND id>? AND id<?'],
    ['changes', changesSql, 'rowid>?'],
  ])('is searched by an index, never scanned, for %s', (_, sql, search) => {
    const path = newPath('kvartal.db');
    openSqliteStore(path).close();
    const database = new DatabaseSync(path);
    const plan = database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all();
    database.close();
    const steps = plan.map(({ detail }) => String(detail));
    expect(steps.filter((step) => step.startsWith('SEARCH d ')).join()).toContain(search);
    expect(steps.filter((step) => step.startsWith('SCAN d'))).toEqual([]);
  });
});
