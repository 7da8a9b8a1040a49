import { DatabaseSync } from 'node:sqlite';

/** What this build reads and writes; kept in the file's `user_version`. */
const schemaVersion = 1;

// `seq` is the rowid and grows with every write of the whole file: it is the version of a document
// and its place in the change feed. The counter keeps it from coming back after a delete.
const firstSchema = `
  CREATE TABLE documents (
    seq INTEGER PRIMARY KEY,
    tenant TEXT NOT NULL,
    scope TEXT NOT NULL,
    id TEXT NOT NULL,
    type TEXT NOT NULL,
    schema_version INTEGER NOT NULL,
    body TEXT NOT NULL,
    lives_seconds INTEGER,
    expires_at INTEGER,
    UNIQUE (tenant, scope, id)
  ) STRICT;
  CREATE INDEX documents_by_expiry ON documents (expires_at) WHERE expires_at IS NOT NULL;
  CREATE TABLE counter (last_seq INTEGER NOT NULL) STRICT;
  INSERT INTO counter VALUES (0);
  PRAGMA user_version = ${schemaVersion};
`;

/**
 * Opens the file, and makes it when it is new. Other processes may open it at the same moment: they
 * wait for each other up to `waitMs`. Throws an Error that says so when a newer build wrote it.
 */
export function openDatabase(path: string, waitMs: number): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: waitMs });
  try {
    // A commit stands in the write-ahead log, whole or not at all, before it is acknowledged: killing
    // the process loses nothing, and the file is never damaged. NORMAL leaves the moment of flushing
    // to the system: a flush for each commit takes a hundred times the commit's own time and stops
    // every caller meanwhile (docs/decisions/0002-one-port-two-stores.md).
    // Half the usual page: a batch touches ten pages, and each goes into the log whole.
    database.exec(
      'PRAGMA page_size = 2048; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;',
    );
    // Moving the log into the file stops every caller: seldom, and much of it at once (40 MB).
    database.exec('PRAGMA wal_autocheckpoint = 10000');
    migrate(database, path);
    // From here on a busy file is waited for without stopping the process (busy.ts).
    database.exec('PRAGMA busy_timeout = 0');
    return database;
  } catch (cause) {
    database.close();
    throw cause;
  }
}

function migrate(database: DatabaseSync, path: string): void {
  database.exec('BEGIN IMMEDIATE');
  const version = Number(database.prepare('PRAGMA user_version').get()?.['user_version']);
  if (version > schemaVersion) {
    throw new Error(
      `${path} was written by a newer version of Kvartal (storage schema ${version}, this one knows ${schemaVersion}). Update Kvartal, or choose another file.`,
    );
  }
  if (version === 0) database.exec(firstSchema);
  database.exec('COMMIT');
}
