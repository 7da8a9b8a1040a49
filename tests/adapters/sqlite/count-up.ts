// A process for tests: adds to one counter so many times, each time with an event of its own.
import { openSqliteStore } from '#functions/adapters/sqlite/sqlite-store.ts';
import { partition } from './numbered-batches.ts';

const [path = '', name = '', times = ''] = process.argv.slice(2);
const store = openSqliteStore(path);
const document = (id: string, body: number) => ({ id, type: 'count', schemaVersion: 1, body });

for (let done = 0; done < Number(times);) {
  const [counter] = await store.read(partition, { ids: ['counter'] });
  const next = document('counter', Number(counter?.body ?? 0) + 1);
  const outcome = await store.write(partition, [
    counter
      ? { kind: 'replace', document: next, etag: counter.etag }
      : { kind: 'create', document: next },
    { kind: 'create', document: document(`event:${name}:${done}`, done) },
  ]);
  if (outcome.written) done += 1;
}
store.close();
