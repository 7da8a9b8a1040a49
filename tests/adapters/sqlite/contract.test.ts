import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '#functions/adapters/sqlite/sqlite-store.ts';
import type { OpenedStore } from '#tests/adapters/contract/opened-store.ts';
import { storeContract } from '#tests/adapters/store-contract.ts';

function openAt(path: string, clean: () => void = () => undefined): OpenedStore {
  let passedMs = 0;
  const store = openSqliteStore(path, { now: () => Date.now() + passedMs });
  return {
    store,
    passSeconds: async (seconds) => void (passedMs += seconds * 1000),
    close: async () => {
      store.close();
      clean();
    },
  };
}

storeContract('sqlite in memory', async () => openAt(':memory:'));

storeContract('sqlite in a file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kvartal-store-'));
  return openAt(join(folder, 'kvartal.db'), () => rmSync(folder, { recursive: true }));
});
