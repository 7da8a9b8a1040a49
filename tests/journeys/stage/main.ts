// A sandbox and a browser in a process of their own, on Node as `npm start` runs it. They end with the
// process that started this one, and leave nothing behind.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSandbox } from '#sandbox/start-sandbox.ts';
import { launchBrowserServer } from '#tests/browser.ts';
import { dayWithDueCheckIns } from './day-with-due-check-ins.ts';
import type { Stage, StageRequest } from './stage.ts';

const dataFolder = await mkdtemp(join(tmpdir(), 'kvartal-journeys-'));
const today = dayWithDueCheckIns(new Date());
const [sandbox, browser] = await Promise.all([
  startSandbox({ port: 0, dataFolder, today }),
  launchBrowserServer(),
]);

async function end(): Promise<void> {
  await Promise.all([browser.close(), sandbox.close()]);
  await rm(dataFolder, { recursive: true });
  process.exit(0);
}
process.once('disconnect', () => void end());

process.on('message', (request: StageRequest) => {
  const pid = sandbox.functionsHost.pid();
  if (request === 'kill-functions-host' && pid !== null) process.kill(pid, 'SIGKILL');
});

const { url, addinUrl, apiUrl, identityUrl } = sandbox;
process.send?.({
  url,
  addinUrl,
  apiUrl,
  identityUrl,
  browserUrl: browser.wsEndpoint(),
} satisfies Stage);
