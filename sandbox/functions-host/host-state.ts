import { DatabaseSync } from 'node:sqlite';

/** A message on its way through a queue. */
export interface QueueMessage {
  readonly id: number;
  readonly text: string;
  readonly dequeueCount: number;
  readonly insertedAt: number;
}

/** What a host remembers when it is stopped or killed: queues, how far change feeds have come, when timers ran. */
export interface HostState {
  readonly leases: {
    get(functionName: string): string | null;
    set(functionName: string, continuation: string): void;
  };
  readonly timers: {
    /** When the timer's next run was due, ms since the epoch. */
    nextRun(functionName: string): number | null;
    setNextRun(functionName: string, at: number): void;
  };
  readonly queues: {
    add(queue: string, text: string, now: number): void;
    /** Takes the oldest visible message and hides it until `hiddenUntil`. */
    take(queue: string, now: number, hiddenUntil: number): QueueMessage | null;
    remove(id: number): void;
    /** Shows a message again at the given time. */
    release(id: number, visibleAt: number): void;
    moveTo(id: number, queue: string): void;
    /** Shows every message: whoever worked on one when the host was killed is gone. */
    releaseAll(): void;
  };
  close(): void;
}

const tables = `
  PRAGMA journal_mode = WAL;
  PRAGMA busy_timeout = 5000;
  CREATE TABLE IF NOT EXISTS leases (name TEXT PRIMARY KEY, continuation TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS timers (name TEXT PRIMARY KEY, nextRun INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS messages (
    id INTEGER PRIMARY KEY AUTOINCREMENT, queue TEXT NOT NULL, text TEXT NOT NULL,
    dequeueCount INTEGER NOT NULL DEFAULT 0, insertedAt INTEGER NOT NULL, visibleAt INTEGER NOT NULL
  );
  CREATE INDEX IF NOT EXISTS waiting ON messages (queue, visibleAt, id);`;

/** Opens the state in a file, or in memory with `:memory:`. */
export function openHostState(path: string): HostState {
  const database = new DatabaseSync(path);
  database.exec(tables);
  const prepare = (sql: string) => database.prepare(sql);
  const getLease = prepare('SELECT continuation FROM leases WHERE name = ?');
  const setLease = prepare('INSERT OR REPLACE INTO leases VALUES (?, ?)');
  const getTimer = prepare('SELECT nextRun FROM timers WHERE name = ?');
  const setTimer = prepare('INSERT OR REPLACE INTO timers VALUES (?, ?)');
  const add = prepare(
    'INSERT INTO messages (queue, text, insertedAt, visibleAt) VALUES (?, ?, ?, ?)',
  );
  const take = prepare(`
    UPDATE messages SET dequeueCount = dequeueCount + 1, visibleAt = ? WHERE id =
      (SELECT id FROM messages WHERE queue = ? AND visibleAt <= ? ORDER BY id LIMIT 1)
    RETURNING id, text, dequeueCount, insertedAt`);
  const remove = prepare('DELETE FROM messages WHERE id = ?');
  const release = prepare('UPDATE messages SET visibleAt = ? WHERE id = ?');
  const move = prepare(
    'UPDATE messages SET queue = ?, dequeueCount = 0, visibleAt = 0 WHERE id = ?',
  );
  const releaseAll = prepare('UPDATE messages SET visibleAt = 0');
  return {
    leases: {
      get: (name) => (getLease.get(name)?.['continuation'] as string | undefined) ?? null,
      set: (name, continuation) => void setLease.run(name, continuation),
    },
    timers: {
      nextRun: (name) => (getTimer.get(name)?.['nextRun'] as number | undefined) ?? null,
      setNextRun: (name, at) => void setTimer.run(name, at),
    },
    queues: {
      add: (queue, text, now) => void add.run(queue, text, now, now),
      take: (queue, now, hiddenUntil) =>
        (take.get(hiddenUntil, queue, now) as QueueMessage | undefined) ?? null,
      remove: (id) => void remove.run(id),
      release: (id, visibleAt) => void release.run(visibleAt, id),
      moveTo: (id, queue) => void move.run(queue, id),
      releaseAll: () => void releaseAll.run(),
    },
    close: () => database.close(),
  };
}
