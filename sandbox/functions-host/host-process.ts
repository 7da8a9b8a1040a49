import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { HostMessage, ProcessOptions } from './messages.ts';

const script = fileURLToPath(new URL('main.ts', import.meta.url));
const firstPauseMs = 100;
const longestPauseMs = 5_000;

export interface HostProcess {
  readonly port: number;
  /** Id of the process that runs now; null while it is being replaced. */
  pid(): number | null;
  /** Resolves when a process answers. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

interface Running {
  readonly child: ChildProcess;
  readonly port: number;
}

/**
 * Runs the functions host in a process of its own, with the app settings as its environment, and
 * replaces it, on the same port, whenever it dies. Its log is `functions.log` in the data folder.
 * Rejects with the log's end when the first start fails.
 */
export async function startHostProcess(
  options: ProcessOptions,
  appSettings: Readonly<Record<string, string>>,
): Promise<HostProcess> {
  const logPath = join(options.dataFolder, 'functions.log');
  const log = openSync(logPath, 'w');
  const { PATH = '' } = process.env;

  const start = (port: number): Promise<Running> =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [script, JSON.stringify({ ...options, port })], {
        env: { PATH, ...appSettings },
        stdio: ['ignore', log, log, 'ipc'],
      });
      child.once('message', (message: HostMessage) => resolve({ child, port: message.port }));
      child.once('exit', (code) => reject(new Error(`The functions host ended (${code}).`)));
      child.once('error', reject);
    });

  const first = await start(options.port).catch(async (error: unknown) => {
    const lines = (await readFile(logPath, 'utf8')).trimEnd().split('\n').slice(-20).join('\n');
    throw new Error(`The functions host did not start:\n${lines}`, { cause: error });
  });
  const { port } = first;
  let isClosing = false;
  let running: Running | null = null;
  let current = Promise.resolve();

  const watch = (next: Running) => {
    running = next;
    next.child.once('exit', () => {
      running = null;
      if (!isClosing) current = replace(firstPauseMs);
    });
  };
  const replace = async (pauseMs: number): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    if (isClosing) return;
    try {
      watch(await start(port));
    } catch {
      await replace(Math.min(pauseMs * 2, longestPauseMs));
    }
  };
  watch(first);

  return {
    port,
    pid: () => running?.child.pid ?? null,
    ready: () => current,
    close: async () => {
      isClosing = true;
      await current;
      const child = running?.child;
      if (!child) return;
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.disconnect();
      await ended;
    },
  };
}
