import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openSqliteStore } from '#functions/adapters/sqlite/sqlite-store.ts';
import { storePath } from './configuration.ts';
import { seedDemo } from './demo/seed.ts';

/** Fills the store with the demo organisation around an ISO day, unless that was done before; a seeding that was cut off begins anew. */
export async function seedOnce(dataFolder: string, today: string): Promise<void> {
  const path = storePath(dataFolder);
  const mark = join(dataFolder, 'seeded.json');
  if (existsSync(mark)) return;
  for (const file of [path, `${path}-wal`, `${path}-shm`]) await rm(file, { force: true });
  const store = openSqliteStore(path);
  await seedDemo(store, today);
  store.close();
  await writeFile(mark, JSON.stringify({ today }));
}
