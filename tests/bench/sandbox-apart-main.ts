// The process that startSandboxApart starts: the sandbox with the options that it was given.
import type { SandboxOptions } from '#sandbox/start-sandbox.ts';
import { startSandbox } from '#sandbox/start-sandbox.ts';
import type { Asked, Told } from './sandbox-apart.ts';

const tell = (told: Told): void => void process.send?.(told);

const options = JSON.parse(process.argv[2] ?? '') as SandboxOptions;
const sandbox = await startSandbox(options);
process.on('message', ({ personId }: Asked) => {
  void sandbox.tokenFor(personId).then((token) => tell({ kind: 'token', personId, token }));
});
process.once('disconnect', () => void sandbox.close().then(() => process.exit(0)));
tell({ kind: 'started', url: sandbox.url, apiUrl: sandbox.apiUrl });
