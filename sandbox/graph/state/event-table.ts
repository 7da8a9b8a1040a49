import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { StoredEvent } from '#sandbox/graph/calendar/event.ts';

const changeSchema = z.object({
  sequence: z.number(),
  mailboxId: z.string(),
  eventId: z.string(),
  /** `instance-removed`: an occurrence that went with its series or out of it, which is no notification of its own. */
  kind: z.enum(['created', 'updated', 'deleted', 'instance-removed']),
});
export type Change = Readonly<z.output<typeof changeSchema>>;

/** Events by mailbox, and a log of what happened to them. */
export interface EventTable {
  get(mailboxId: string, id: string): StoredEvent | null;
  list(mailboxId: string): StoredEvent[];
  put(event: StoredEvent): void;
  /** Removes an event if it is stored, and logs that it is gone in any case. */
  remove(mailboxId: string, id: string, kind?: 'deleted' | 'instance-removed'): void;
  /** Oldest first. */
  changesSince(sequence: number): Change[];
  lastSequence(): number;
}

export const eventTables = `
  CREATE TABLE IF NOT EXISTS events (
    mailboxId TEXT NOT NULL, id TEXT NOT NULL, json TEXT NOT NULL, PRIMARY KEY (mailboxId, id)
  );
  CREATE TABLE IF NOT EXISTS changes (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    mailboxId TEXT NOT NULL, eventId TEXT NOT NULL, kind TEXT NOT NULL
  );`;

export function eventTable(database: DatabaseSync): EventTable {
  const get = database.prepare('SELECT json FROM events WHERE mailboxId = ? AND id = ?');
  const list = database.prepare('SELECT json FROM events WHERE mailboxId = ? ORDER BY id');
  const put = database.prepare('INSERT OR REPLACE INTO events VALUES (?, ?, ?)');
  const remove = database.prepare('DELETE FROM events WHERE mailboxId = ? AND id = ?');
  const log = database.prepare('INSERT INTO changes (mailboxId, eventId, kind) VALUES (?, ?, ?)');
  const since = database.prepare('SELECT * FROM changes WHERE sequence > ? ORDER BY sequence');
  const last = database.prepare('SELECT coalesce(max(sequence), 0) AS sequence FROM changes');
  const parse = (row: Record<string, unknown>) => JSON.parse(String(row['json'])) as StoredEvent;
  const find = (mailboxId: string, id: string) => {
    const row = get.get(mailboxId, id);
    return row ? parse(row) : null;
  };
  return {
    get: find,
    list: (mailboxId) => list.all(mailboxId).map(parse),
    put: (event) => {
      const { mailboxId, id } = event;
      // An exception was an occurrence before it was stored.
      const isNew = event.series.kind !== 'exception' && !find(mailboxId, id);
      log.run(mailboxId, id, isNew ? 'created' : 'updated');
      put.run(mailboxId, id, JSON.stringify(event));
    },
    remove: (mailboxId, id, kind = 'deleted') => {
      remove.run(mailboxId, id);
      log.run(mailboxId, id, kind);
    },
    changesSince: (sequence) => since.all(sequence).map((row) => changeSchema.parse(row)),
    lastSequence: () => Number(last.get()?.['sequence']),
  };
}
