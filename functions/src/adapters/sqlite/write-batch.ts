import type { DatabaseSync } from 'node:sqlite';
import type { Partition, WriteOperation, WriteOutcome } from '#functions/ports/store.ts';
import { idOf } from '#functions/ports/store-rules.ts';
import { etagOf } from './rows.ts';

/** Expired documents that one write clears away at most, so that no write pays for a heap of them. */
const mostDropped = 100;

const dropExpiredSql = `
  DELETE FROM documents WHERE seq IN (
    SELECT seq FROM documents WHERE expires_at <= :now ORDER BY expires_at LIMIT ${mostDropped})`;

const putSql = `
  INSERT INTO documents
    (seq, tenant, scope, id, type, schema_version, body, lives_seconds, expires_at)
  VALUES (:seq, :tenant, :scope, :id, :type, :schemaVersion, :body, :life, :expiresAt)
  ON CONFLICT (tenant, scope, id) DO UPDATE SET
    seq = excluded.seq, type = excluded.type, schema_version = excluded.schema_version,
    body = excluded.body, lives_seconds = excluded.lives_seconds, expires_at = excluded.expires_at`;

/**
 * One transaction of one batch: all operations or none. It takes the write lock before it looks, so
 * that nothing changes between a precondition and its write. Throws SQLite's busy error.
 */
export function prepareWrite(database: DatabaseSync) {
  const begin = database.prepare('BEGIN IMMEDIATE');
  const commit = database.prepare('COMMIT');
  const dropExpired = database.prepare(dropExpiredSql);
  const put = database.prepare(putSql);
  const find = database.prepare(
    `SELECT seq FROM documents WHERE tenant = :tenant AND scope = :scope AND id = :id
     AND (expires_at IS NULL OR expires_at > :now)`,
  );
  const drop = database.prepare(
    'DELETE FROM documents WHERE tenant = :tenant AND scope = :scope AND id = :id',
  );
  const advance = database.prepare(
    'UPDATE counter SET last_seq = last_seq + :count RETURNING last_seq',
  );

  const run = (
    { tenantId: tenant, scope }: Partition,
    operations: readonly WriteOperation[],
    now: number,
  ): WriteOutcome => {
    const failed = operations.find((operation) => {
      const stored = find.get({ tenant, scope, id: idOf(operation), now });
      return !holds(operation, stored && etagOf(stored['seq']));
    });
    if (failed) return { written: false, id: idOf(failed) };

    dropExpired.run({ now });
    const end = Number(advance.get({ count: operations.length })?.['last_seq']);
    const etags = operations.flatMap((operation, index): [string, string][] => {
      const id = idOf(operation);
      if (operation.kind === 'delete') {
        drop.run({ tenant, scope, id });
        return [];
      }
      const { type, schemaVersion, body, expiresAfterSeconds: life = null } = operation.document;
      const seq = end - operations.length + 1 + index;
      const expiresAt = life === null ? null : now + life * 1000;
      const values = { seq, tenant, scope, id, type, schemaVersion, life, expiresAt };
      put.run({ ...values, body: JSON.stringify(body) });
      return [[id, etagOf(seq)]];
    });
    return { written: true, etags: Object.fromEntries(etags) };
  };

  return (partition: Partition, operations: readonly WriteOperation[], now: number) => {
    begin.run();
    try {
      const outcome = run(partition, operations, now);
      commit.run();
      return outcome;
    } catch (cause) {
      if (database.isTransaction) database.exec('ROLLBACK');
      throw cause;
    }
  };
}

function holds(operation: WriteOperation, storedEtag: string | undefined): boolean {
  switch (operation.kind) {
    case 'create':
      return storedEtag === undefined;
    case 'upsert':
      return true;
    case 'replace':
    case 'delete':
      return storedEtag === operation.etag;
  }
}
