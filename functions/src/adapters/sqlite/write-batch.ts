import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { Partition, WriteOperation, WriteOutcome } from '#functions/ports/store.ts';
import { idOf } from '#functions/ports/store-rules.ts';
import { etagOf } from './rows.ts';

/** Expired documents that one write clears away at most, so that no write pays for a heap of them. */
const mostDropped = 100;

const dropExpiredSql = `
  DELETE FROM documents WHERE seq IN (
    SELECT seq FROM documents WHERE expires_at <= :now ORDER BY expires_at LIMIT ${mostDropped})`;

const upsertSql = `
  INSERT INTO documents
    (seq, type, schema_version, body, lives_seconds, expires_at, tenant, scope, id)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (tenant, scope, id) DO UPDATE SET
    seq = excluded.seq, type = excluded.type, schema_version = excluded.schema_version,
    body = excluded.body, lives_seconds = excluded.lives_seconds, expires_at = excluded.expires_at`;

const isAt = 'tenant = ? AND scope = ? AND id = ?';
const isLiving = '(expires_at IS NULL OR expires_at > ?)';

/**
 * One transaction of one batch: all operations or none. It takes the write lock before it looks, so
 * that nothing changes between a precondition and its write. `bodies` holds each operation's as JSON.
 * Throws SQLite's busy error.
 */
export function prepareWrite(database: DatabaseSync) {
  const begin = database.prepare('BEGIN IMMEDIATE');
  const commit = database.prepare('COMMIT');
  const rollback = database.prepare('ROLLBACK');
  const dropExpired = database.prepare(dropExpiredSql);
  const advance = database.prepare(
    'UPDATE counter SET last_seq = last_seq + :count RETURNING last_seq',
  );
  const upsert = database.prepare(upsertSql);
  // What stands there counts as absent when it has expired.
  const create = database.prepare(
    `${upsertSql} WHERE documents.expires_at IS NOT NULL AND documents.expires_at <= ?`,
  );
  const replace = database.prepare(
    `UPDATE documents SET
       seq = ?, type = ?, schema_version = ?, body = ?, lives_seconds = ?, expires_at = ?
     WHERE ${isAt} AND seq = ? AND ${isLiving}`,
  );
  const remove = database.prepare(
    `DELETE FROM documents WHERE ${isAt} AND seq = ? AND ${isLiving}`,
  );

  /** Whether the precondition held, and it is done. */
  const perform = (
    { tenantId, scope }: Partition,
    operation: WriteOperation,
    body: string,
    seq: number,
    now: number,
  ): boolean => {
    const place = [tenantId, scope, idOf(operation)];
    if (operation.kind === 'delete')
      return remove.run(...place, seqOf(operation.etag), now).changes === 1;
    const { type, schemaVersion, expiresAfterSeconds: life = null } = operation.document;
    const expiresAt = life === null ? null : now + life * 1000;
    const values: SQLInputValue[] = [seq, type, schemaVersion, body, life, expiresAt, ...place];
    switch (operation.kind) {
      case 'create':
        return create.run(...values, now).changes === 1;
      case 'replace':
        return replace.run(...values, seqOf(operation.etag), now).changes === 1;
      case 'upsert':
        return upsert.run(...values).changes === 1;
    }
  };

  const performAll = (
    partition: Partition,
    operations: readonly WriteOperation[],
    bodies: readonly string[],
    now: number,
  ): WriteOutcome => {
    dropExpired.run({ now });
    const end = Number(advance.get({ count: operations.length })?.['last_seq']);
    const etags: Record<string, string> = {};
    let seq = end - operations.length;
    for (const [index, operation] of operations.entries()) {
      seq += 1;
      const id = idOf(operation);
      if (!perform(partition, operation, bodies[index] ?? '', seq, now))
        return { written: false, id };
      if (operation.kind !== 'delete') etags[id] = etagOf(seq);
    }
    return { written: true, etags };
  };

  return (
    partition: Partition,
    operations: readonly WriteOperation[],
    bodies: readonly string[],
    now: number,
  ) => {
    begin.run();
    try {
      const outcome = performAll(partition, operations, bodies, now);
      (outcome.written ? commit : rollback).run();
      return outcome;
    } catch (cause) {
      if (database.isTransaction) rollback.run();
      throw cause;
    }
  };
}

/** The version as the file counts it; none for what `etagOf` never made. */
function seqOf(etag: string): number {
  const seq = Number(etag);
  return etagOf(seq) === etag ? seq : -1;
}
