import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '#functions/adapters/sqlite/sqlite-store.ts';
import type { HostProcess } from '#sandbox/functions-host/host-process.ts';
import { startHostProcess } from '#sandbox/functions-host/host-process.ts';
import { buildFunctions } from '../../functions/build.ts';

const pageOrigin = 'http://page.example';

/** The functions host with the tiny app of this folder, in processes and a folder of its own. */
export async function startTinyHost() {
  const folder = await mkdtemp(join(tmpdir(), 'kvartal-host-'));
  const notebook = join(folder, 'notebook');
  const storePath = join(folder, 'store.sqlite');
  const appFolder = join(folder, 'app');
  await buildFunctions(join(import.meta.dirname, 'tiny-app/main.ts'), appFolder);
  const queues = { maxDequeueCount: 5, visibilityTimeout: '00:00:00' };
  await writeFile(join(appFolder, 'host.json'), JSON.stringify({ extensions: { queues } }));
  const store = openSqliteStore(storePath);
  const start = (): Promise<HostProcess> =>
    startHostProcess(
      { appFolder, port: 0, allowedOrigins: [pageOrigin], dataFolder: folder, storePath },
      { NOTEBOOK: notebook, QUEUE: 'jobs' },
    );
  let host = await start();

  return {
    pageOrigin,
    store,
    processId: () => host.pid(),
    ready: () => host.ready(),
    call: (path: string, init?: RequestInit) =>
      fetch(`http://localhost:${host.port}/api/${path}`, init),
    /** What the app's background functions have noted. */
    notes: async (): Promise<Record<string, unknown>[]> => {
      const text = await readFile(notebook, 'utf8').catch(() => '');
      const lines = text.split('\n').filter(Boolean);
      return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    },
    /** Makes the change-feed function fail until the result is called. */
    breakChanges: async () => {
      await writeFile(`${notebook}.fail`, '');
      return () => rm(`${notebook}.fail`);
    },
    restart: async () => {
      await host.close();
      host = await start();
    },
    close: async () => {
      await host.close();
      store.close();
      await rm(folder, { recursive: true });
    },
  };
}

export type TinyHost = Awaited<ReturnType<typeof startTinyHost>>;
