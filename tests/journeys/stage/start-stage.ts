import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { Stage, StageRequest } from './stage.ts';

export interface OpenStage {
  readonly stage: Stage;
  readonly ask: (request: StageRequest) => void;
  /** Resolves when everything has ended. */
  readonly close: () => Promise<void>;
}

/** Starts a sandbox and a browser. They end, too, when this process is gone. */
export async function startStage(): Promise<OpenStage> {
  const script = resolve('tests/journeys/stage/main.ts');
  const child = spawn(process.execPath, [script], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit');
  const failed = ended.then(([code]) => {
    throw new Error(`The stage did not come up (${String(code)}).`);
  });
  const [stage] = (await Promise.race([once(child, 'message'), failed])) as [Stage];
  failed.catch(() => undefined);
  return {
    stage,
    ask: (request) => void child.send(request),
    close: async () => {
      child.disconnect();
      await ended;
    },
  };
}
