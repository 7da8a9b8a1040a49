import type { Browser } from 'playwright-core';

/** What is opened: the workbench's URL, and what the page that it frames must show, so many times. */
export interface FramedPage {
  readonly url: string;
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
  { url, apiUrl, selector, count }: FramedPage,
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
      page.goto(url, { waitUntil: 'commit' }),
    ]);
    return { shownMs: Number(message.text().slice(shownMark.length)), apiRequests };
  } finally {
    await context.close();
  }
}
