import { afterAll, afterEach, beforeAll, expect, jest } from '@jest/globals';
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { chromium } from 'playwright-core';
import type { Stage } from './stage/stage.ts';
import { sharedStage } from './stage/stage.ts';

/** How long a person waits for something to appear before giving up. */
const patienceMs = 20_000;

const journeyMs = 120_000;

/** The stage's browser for the tests of a file: profiles of their own, closed after each test, in which no script may fail. */
export function givenBrowser(stage: () => Stage = sharedStage) {
  jest.setTimeout(journeyMs);
  let browser: Browser | undefined;
  let profiles: BrowserContext[] = [];
  const scriptErrors: string[] = [];
  beforeAll(async () => {
    browser = await chromium.connect(stage().browserUrl);
  });
  afterEach(async () => {
    await Promise.all(profiles.map((profile) => profile.close()));
    profiles = [];
    expect(scriptErrors.splice(0)).toEqual([]);
  });
  afterAll(() => browser?.close());

  /** A browser profile: tabs in it share what is kept on the device. */
  return async (options: BrowserContextOptions = {}): Promise<BrowserContext> => {
    if (!browser) throw new Error('There is no browser yet.');
    const profile = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce',
      locale: 'en-GB',
      ...options,
    });
    profile.setDefaultTimeout(patienceMs);
    profile.on('weberror', (error) => scriptErrors.push(String(error.error().stack)));
    profiles.push(profile);
    return profile;
  };
}
