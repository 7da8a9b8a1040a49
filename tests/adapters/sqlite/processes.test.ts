import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, jest } from '@jest/globals';
import { openSqliteStore } from '#functions/adapters/sqlite/sqlite-store.ts';
import type { ChangedDocument } from '#functions/ports/store.ts';
import { drain } from '#tests/adapters/contract/feed.ts';
import { givenFolder } from './given-folder.ts';
import { eventsOfOneBatch, partition } from './numbered-batches.ts';
import { startProcess } from './start-process.ts';

const rounds = 6;
const processes = ['a', 'b', 'c'];
const times = 40;

/** The numbers of the batches in the file; throws when one is not whole. */
async function batchesIn(path: string): Promise<number[]> {
  const store = openSqliteStore(path);
  const events = await store.read(partition, { prefixes: ['event:'] });
  const [latest] = await store.read(partition, { ids: ['latest'] });
  store.close();
  const numbers = [...new Set(events.map(({ id }) => Number(id.split(':')[1])))].toSorted(
    (a, b) => a - b,
  );
  expect(events).toHaveLength(numbers.length * eventsOfOneBatch);
  expect(latest?.body).toBe(numbers.at(-1));
  return numbers;
}

function integrityOf(path: string): unknown {
  const database = new DatabaseSync(path);
  const answer = database.prepare('PRAGMA integrity_check').all();
  database.close();
  return answer.map((row) => row['integrity_check']);
}

jest.setTimeout(60_000);

describe('a file that several processes write', () => {
  const newPath = givenFolder();

  it('keeps every acknowledged batch whole when its writer is killed', async () => {
    const path = newPath('kvartal.db');
    let acknowledged = 0;
    for (let round = 0; round < rounds; round += 1) {
      const first = acknowledged + 1;
      const killAt = first + Math.floor(Math.random() * 60);
      const { signal } = await startProcess(
        'write-forever.ts',
        [path, String(first)],
        (line, kill) => {
          acknowledged = Number(line);
          if (acknowledged >= killAt) kill();
        },
      );
      expect(signal).toBe('SIGKILL');
      const written = await batchesIn(path);
      expect(written).toEqual(written.map((_, index) => index + 1));
      expect(written.length).toBeGreaterThanOrEqual(acknowledged);
      expect(integrityOf(path)).toEqual(['ok']);
      acknowledged = written.length;
    }
    expect(acknowledged).toBeGreaterThanOrEqual(rounds);
  });

  it('loses no update, and tells each to who follows the changes meanwhile', async () => {
    const path = newPath('deep', 'kvartal.db');
    let running = processes.length;
    const ends = processes.map((name) =>
      startProcess('count-up.ts', [path, name, String(times)]).finally(() => (running -= 1)),
    );
    const store = openSqliteStore(path);
    const told: ChangedDocument[] = [];
    let continuation: string | null = null;
    for (let isLast = false; !isLast;) {
      isLast = running === 0;
      const found = await drain(store, continuation, 7);
      told.push(...found.documents);
      continuation = found.continuation;
      await new Promise((resolve) => setImmediate(resolve));
    }
    const codes = (await Promise.all(ends)).map(({ code }) => code);
    expect(codes).toEqual(processes.map(() => 0));

    const [counter] = await store.read(partition, { ids: ['counter'] });
    store.close();
    expect(counter?.body).toBe(processes.length * times);
    const events = told.map(({ id }) => id).filter((id) => id.startsWith('event:'));
    expect(events.toSorted()).toEqual(
      processes
        .flatMap((name) => Array.from({ length: times }, (_, done) => `event:${name}:${done}`))
        .toSorted(),
    );
  });
});
