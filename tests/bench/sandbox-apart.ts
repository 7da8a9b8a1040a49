import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Sandbox, SandboxOptions } from '#sandbox/start-sandbox.ts';

/** What of a sandbox can be had from another process. */
export type SandboxApart = Pick<Sandbox, 'url' | 'apiUrl' | 'tokenFor' | 'close'>;

export type Told =
  | { readonly kind: 'started'; readonly url: string; readonly apiUrl: string }
  | { readonly kind: 'token'; readonly personId: string; readonly token: string };

/** Asks for somebody's token. */
export interface Asked {
  readonly personId: string;
}

const script = fileURLToPath(import.meta.resolve('./sandbox-apart-main.ts'));

/**
 * Starts a sandbox in a process of its own, which ends with this one. In the process that drives the
 * browser, a page would wait for its files as long as the driver is busy, the longer the more files it has.
 */
export async function startSandboxApart(options: SandboxOptions): Promise<SandboxApart> {
  const child = fork(script, [JSON.stringify(options)]);
  const ended = once(child, 'exit');
  const told = <Kind extends Told['kind']>(wanted: (told: Told) => boolean) =>
    new Promise<Extract<Told, { kind: Kind }>>((resolve, reject) => {
      const listen = (message: Told) => {
        if (!wanted(message)) return;
        child.off('message', listen);
        resolve(message as Extract<Told, { kind: Kind }>);
      };
      child.on('message', listen);
      void ended.then(([code]) => reject(new Error(`The sandbox ended (${String(code)}).`)));
    });
  const { url, apiUrl } = await told<'started'>(({ kind }) => kind === 'started');
  return {
    url,
    apiUrl,
    tokenFor: async (personId) => {
      const answered = told<'token'>((one) => one.kind === 'token' && one.personId === personId);
      child.send({ personId } satisfies Asked);
      return (await answered).token;
    },
    close: async () => {
      child.disconnect();
      await ended;
    },
  };
}
