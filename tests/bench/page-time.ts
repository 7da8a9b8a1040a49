import type { Browser } from 'playwright-core';

/** How long a frame of the page took from its navigation until the selector was painted, ms. */
export interface Shown {
  readonly shownMs: number;
  /** Requests that the frame's page sent to the API until then. */
  readonly apiRequests: number;
}

declare global {
  interface Window {
    kvartalShownMs?: number;
  }
}

/** Runs in every frame before its own scripts: notes when the selector first is on screen. */
const watch = (selector: string) => {
  const look = () => {
    if (!document.querySelector(selector)) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.addEventListener('message', () => {
        window.kvartalShownMs = performance.now();
      });
      channel.port1.start();
      channel.port2.postMessage(null);
    });
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
};

/**
 * Opens the URL in a new browser profile and waits until the selector is painted in the frame of
 * `frameOrigin`. The processor is slowed down by the factor.
 */
export async function timeToShow(
  browser: Browser,
  place: { url: string; frameOrigin: string; apiOrigin: string; selector: string },
  slowdown: number,
): Promise<Shown> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.addInitScript(watch, place.selector);
    let apiRequests = 0;
    page.on('request', (request) => {
      if (request.url().startsWith(place.apiOrigin) && request.method() !== 'OPTIONS')
        apiRequests += 1;
    });
    await page.goto(place.url, { waitUntil: 'commit' });
    for (;;) {
      const frame = page
        .frames()
        .find((candidate) => candidate.url().startsWith(place.frameOrigin));
      if (!frame) {
        await page.waitForEvent('framenavigated');
        continue;
      }
      const handle = await frame.waitForFunction(() => window.kvartalShownMs, undefined, {
        timeout: 60_000,
      });
      const shownMs = await handle.jsonValue();
      if (shownMs === undefined) throw new Error('Nothing was shown.');
      return { shownMs, apiRequests };
    }
  } finally {
    await context.close();
  }
}
