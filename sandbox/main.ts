import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { PortTakenError } from './servers.ts';
import { startSandbox } from './start-sandbox.ts';

const defaultPort = '4280';
const root = fileURLToPath(new URL('..', import.meta.url));

/** Ends with a line for the person at the keyboard. */
function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function readArguments() {
  try {
    const options = {
      fresh: { type: 'boolean', default: false },
      data: { type: 'string', default: '.kvartal' },
    } as const;
    return parseArgs({ options }).values;
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

const { fresh, data } = readArguments();
const port = Number(process.env['PORT'] || defaultPort);
// Five ports in a row are taken; 0 takes any five that are free.
if (!Number.isInteger(port) || port < 0 || port > 65_531)
  fail('PORT must be a whole number from 0 to 65531.');

// Until the sandbox has started there is nothing to end cleanly: what was begun is begun anew next time.
let stop = (): void => process.exit(0);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop());

try {
  const sandbox = await startSandbox({ port, dataFolder: resolve(root, data), fresh });
  let isStopping = false;
  stop = () => {
    if (isStopping) return;
    isStopping = true;
    sandbox.close().then(
      () => process.exit(0),
      (error: unknown) => fail(String(error)),
    );
  };
  console.log(`Kvartal is running at ${sandbox.url}`);
} catch (error) {
  if (!(error instanceof PortTakenError)) throw error;
  fail(`Port ${error.port} is taken. Stop what uses it, or set PORT to choose another.`);
}
