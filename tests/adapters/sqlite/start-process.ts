import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Runs a script beside this file as a process of its own; `onLine` hears each line of its output. */
export function startProcess(
  script: string,
  args: readonly string[],
  onLine: (line: string, kill: () => void) => void = () => undefined,
): Promise<{ readonly code: number | null; readonly signal: string | null }> {
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', join(__dirname, script), ...args],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => onLine(line, () => child.kill('SIGKILL')));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal }));
  });
}
