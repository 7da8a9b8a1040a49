// The process that startSandboxApart starts: the sandbox with the options that it was given.
import type { SandboxOptions } from '#sandbox/start-sandbox.ts';
import { startSandbox } from '#sandbox/start-sandbox.ts';
import type { Started } from './sandbox-apart.ts';

const options = JSON.parse(process.argv[2] ?? '') as SandboxOptions;
const sandbox = await startSandbox(options);
process.once('disconnect', () => void sandbox.close().then(() => process.exit(0)));
const { url, apiUrl } = sandbox;
process.send?.({ url, apiUrl } satisfies Started);
