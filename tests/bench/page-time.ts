import type { Browser, Page } from 'playwright-core';

/** A page that the workbench frames: how it is opened there, and what it must show, so many times. */
export interface FramedPage {
  /** Resolves when the framed page is on its way, or earlier. */
  readonly open: (page: Page) => Promise<unknown>;
  readonly apiUrl: string;
  readonly selector: string;
  readonly count: number;
}

export interface Shown {
  /** From the framed page's navigation until all was painted. */
  readonly shownMs: number;
  /** Requests to the API until then. */
  readonly apiRequests: number;
}

const shownMark = 'shown after';

interface Watched {
  readonly selector: string;
  readonly count: number;
  readonly shownMark: string;
}

/**
 * Runs in every frame before its own scripts: tells the console when all has been painted first. Asking
 * the frame instead would run scripts of the browser's driver in the time that is measured.
 */
const tellWhenShown = ({ selector, count, shownMark }: Watched): void => {
  const observer = new MutationObserver(() => {
    if (document.querySelectorAll(selector).length < count) return;
    observer.disconnect();
    const painted = new MessageChannel();
    painted.port1.addEventListener('message', () =>
      console.debug(`${shownMark} ${performance.now()}`),
    );
    painted.port1.start();
    requestAnimationFrame(() => painted.port2.postMessage(null));
  });
  observer.observe(document, { childList: true, subtree: true });
};

/** Opens the page in a profile of its own, the processor slowed down by the factor, and times it. */
export async function timeToShow(
  browser: Browser,
  { open, apiUrl, selector, count }: FramedPage,
  slowdown: number,
): Promise<Shown> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.addInitScript(tellWhenShown, { selector, count, shownMark });
    let apiRequests = 0;
    page.on('request', (request) => {
      if (request.url().startsWith(apiUrl) && request.method() !== 'OPTIONS') apiRequests += 1;
    });
    const [message] = await Promise.all([
      page.waitForEvent('console', (line) => line.text().startsWith(shownMark)),
      open(page),
    ]);
    return { shownMs: Number(message.text().slice(shownMark.length)), apiRequests };
  } finally {
    await context.close();
  }
}
