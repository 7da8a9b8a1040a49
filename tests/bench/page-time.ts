import type { Browser, Frame, Page } from 'playwright-core';

/** What is opened: the workbench's URL, the origin of the page it frames, and what to wait for in it. */
export interface FramedPage {
  readonly url: string;
  readonly frameOrigin: string;
  readonly apiUrl: string;
  readonly selector: string;
}

export interface Shown {
  /** From the framed page's navigation until the selector was painted. */
  readonly shownMs: number;
  /** Requests to the API until then. */
  readonly apiRequests: number;
}

declare global {
  interface Window {
    kvartalShownMs?: number;
  }
}

/** Runs in every frame before its own scripts: notes when the selector has been painted first. */
const noteWhenShown = (selector: string): void => {
  const observer = new MutationObserver(() => {
    if (!document.querySelector(selector)) return;
    observer.disconnect();
    const painted = new MessageChannel();
    painted.port1.addEventListener('message', () => {
      window.kvartalShownMs = performance.now();
    });
    painted.port1.start();
    requestAnimationFrame(() => painted.port2.postMessage(null));
  });
  observer.observe(document, { childList: true, subtree: true });
};

/** Opens the page in a profile of its own, the processor slowed down by the factor, and times it. */
export async function timeToShow(
  browser: Browser,
  { url, frameOrigin, apiUrl, selector }: FramedPage,
  slowdown: number,
): Promise<Shown> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.addInitScript(noteWhenShown, selector);
    let apiRequests = 0;
    page.on('request', (request) => {
      if (request.url().startsWith(apiUrl) && request.method() !== 'OPTIONS') apiRequests += 1;
    });
    await page.goto(url, { waitUntil: 'commit' });
    const frame = await frameOf(page, frameOrigin);
    const shown = await frame.waitForFunction(() => window.kvartalShownMs);
    return { shownMs: (await shown.jsonValue()) ?? Number.NaN, apiRequests };
  } finally {
    await context.close();
  }
}

async function frameOf(page: Page, origin: string): Promise<Frame> {
  const isIt = (frame: Frame) => frame.url().startsWith(origin);
  return page.frames().find(isIt) ?? (await page.waitForEvent('framenavigated', isIt));
}
