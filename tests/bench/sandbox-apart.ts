import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Sandbox, SandboxOptions } from '#sandbox/start-sandbox.ts';

/** What of a sandbox can be had from another process. */
export type SandboxApart = Pick<Sandbox, 'url' | 'apiUrl' | 'tokenFor' | 'close'>;

/** What the process says when the sandbox runs. */
export type Started = Pick<Sandbox, 'url' | 'apiUrl'>;

const script = fileURLToPath(import.meta.resolve('./sandbox-apart-main.ts'));

/**
 * Starts a sandbox in a process of its own, which ends with this one. In the process that drives the
 * browser, a page would wait for its files as long as the driver is busy, the longer the more files it has.
 */
export async function startSandboxApart(options: SandboxOptions): Promise<SandboxApart> {
  const child = fork(script, [JSON.stringify(options)]);
  const ended = once(child, 'exit');
  const failed = ended.then(([code]) => {
    throw new Error(`The sandbox did not come up (${String(code)}).`);
  });
  const [{ url, apiUrl }] = (await Promise.race([once(child, 'message'), failed])) as [Started];
  failed.catch(() => undefined);
  return {
    url,
    apiUrl,
    tokenFor: async (personId) => {
      const body = JSON.stringify({ personId });
      const answer = await fetch(`${url}/tokens/tab`, { method: 'POST', body });
      return (await answer.json()) as string;
    },
    close: async () => {
      child.disconnect();
      await ended;
    },
  };
}
