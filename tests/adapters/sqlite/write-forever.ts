// A process for tests: writes numbered batches to the file and says each number once it is acknowledged.
import { openSqliteStore } from '#functions/adapters/sqlite/sqlite-store.ts';
import { batchOf, partition } from './numbered-batches.ts';

const [path = '', first = ''] = process.argv.slice(2);
const store = openSqliteStore(path);

for (let number = Number(first); ; number += 1) {
  const outcome = await store.write(partition, batchOf(number));
  if (!outcome.written) throw new Error(`Batch ${number} was refused at ${outcome.id}.`);
  process.stdout.write(`${number}\n`);
}
