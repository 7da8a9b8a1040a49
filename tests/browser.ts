import { existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import chromium from '@sparticuz/chromium';
import type { Browser, BrowserServer, LaunchOptions } from 'playwright-core';
import { chromium as playwright } from 'playwright-core';

/** Works as root and in containers; asks nothing of the network beyond the page. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

/** An installed Chrome or Edge where the packaged Chromium does not run (it is for Linux on x64). */
const installedChannels = ['chrome', 'msedge'] as const;

/**
 * Unpacks the packaged Chromium inside node_modules and answers its path. Its own choice, the system's
 * temporary folder, would let the first user of a machine lock out every other.
 */
async function packagedChromium(): Promise<string> {
  const folder = resolve(process.cwd(), 'node_modules/.cache/chromium');
  mkdirSync(folder, { recursive: true });
  const temporary = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    return await chromium.executablePath();
  } finally {
    if (temporary === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = temporary;
  }
}

/** Launches the packaged Chromium on Linux, an installed Chrome or Edge elsewhere. */
async function start<Started>(
  launch: (options: LaunchOptions) => Promise<Started>,
): Promise<Started> {
  if (process.platform === 'linux' && process.arch === 'x64')
    return launch({ executablePath: await packagedChromium(), args: flags });
  if (existsSync('/usr/bin/chromium'))
    return launch({ executablePath: '/usr/bin/chromium', args: flags });
  for (const channel of installedChannels) {
    try {
      return await launch({ channel, args: flags });
    } catch (error) {
      if (channel === installedChannels.at(-1))
        throw new Error('The journeys need Chrome or Edge to be installed.', { cause: error });
    }
  }
  throw new Error('No browser.');
}

/** Starts a headless browser. */
export const launchBrowser = (): Promise<Browser> => start((options) => playwright.launch(options));

/** Starts a headless browser that other processes connect to. */
export const launchBrowserServer = (): Promise<BrowserServer> =>
  start((options) => playwright.launchServer(options));
