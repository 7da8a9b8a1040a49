import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startHostProcess } from '#sandbox/functions-host/host-process.ts';
import { startSandbox } from '#sandbox/start-sandbox.ts';
import { buildFunctions } from '../../functions/build.ts';
import { load } from './http-load.ts';
import { boardShot, checkInShot } from './load-board.ts';
import type { Row } from './statistics.ts';
import { rowOf } from './statistics.ts';

const rounds = 11;
const perRound = 400;
const boardLimit = 2.5;
const checkInLimit = 4;

/** How long the API takes through the functions host, against a function that says hello in the same host. */
export async function apiRows(folder: string): Promise<Row[]> {
  const helloFolder = join(folder, 'hello');
  await mkdir(helloFolder, { recursive: true });
  const entry = fileURLToPath(new URL('hello-function/main.ts', import.meta.url));
  const appFolder = await buildFunctions(entry, join(folder, 'hello-app'));
  const sandbox = await startSandbox({ port: 0, dataFolder: join(folder, 'api') });
  const hello = await startHostProcess(
    {
      appFolder,
      port: 0,
      allowedOrigins: [],
      dataFolder: helloFolder,
      storePath: join(helloFolder, 'store.sqlite'),
    },
    {},
  );
  try {
    const url = `http://localhost:${hello.port}/api/hello`;
    const shots = {
      hello: () => ({ method: 'GET', url, headers: {} }),
      board: await boardShot(sandbox),
      checkIn: await checkInShot(sandbox, false),
    };
    const rows: Row[] = [];
    for (const callers of [1, 32]) {
      const times = { hello: [] as number[], board: [] as number[], checkIn: [] as number[] };
      for (let round = 0; round <= rounds; round += 1) {
        for (const name of ['hello', 'board', 'checkIn'] as const) {
          const measured = await load(shots[name], { callers, count: perRound });
          // The first round is for the compiler.
          if (round > 0) times[name].push(...measured);
        }
      }
      const at = `${callers} ${callers === 1 ? 'caller' : 'callers'}`;
      rows.push(
        rowOf(`board read p50 / hello, ${at}`, times.hello, times.board, boardLimit),
        rowOf(`check-in p50 / hello, ${at}`, times.hello, times.checkIn, checkInLimit),
      );
    }
    return rows;
  } finally {
    await hello.close();
    await sandbox.close();
  }
}
