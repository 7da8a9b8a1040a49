import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { personId } from '#sandbox/demo/people.ts';
import { launchBrowser } from '#tests/browser.ts';
import type { FramedPage } from './page-time.ts';
import { timeToShow } from './page-time.ts';
import { meetingOpened } from './open-meeting.ts';
import { addCheckIns, addObjectives, boardPath } from './load-board.ts';
import { reviewsSettled, scheduleReviews } from './load-reviews.ts';
import type { Row } from './statistics.ts';
import { countRow, rowOf } from './statistics.ts';
import type { SandboxApart } from './sandbox-apart.ts';
import { startSandboxApart } from './sandbox-apart.ts';

/** A browser is as fast as its processes happen to lie in memory: several are measured. */
const browsers = 3;
const roundsEach = 6;
/** By then the change feeds have handed over what was written, and take no more time from the browser. */
const settledMs = 3_000;
const slowdown = 4;

/** As many objectives as a window of 1280 × 900 has room for below Teams' own bars. */
const onScreen = 2;

const boardOf = ({ url, apiUrl }: SandboxApart): FramedPage => ({
  open: (page) =>
    page.goto(`${url}/?path=${encodeURIComponent(boardPath)}`, { waitUntil: 'commit' }),
  apiUrl,
  selector: '[data-objective]:not([data-key-result])',
  count: onScreen,
});

const organiser = { personId: personId('maja'), teamId: 'platform' };
const reviewSubject = 'Quarterly review';

/** The invitation has the link, so that the API answers without asking Graph. */
const paneOf = ({ url, apiUrl }: SandboxApart): FramedPage => ({
  open: meetingOpened(`${url}/?surface=reading`, reviewSubject),
  apiUrl,
  selector: 'li > div > button[aria-expanded]',
  count: onScreen,
});

/** Builds the page that a screen is measured against and answers its folder. */
async function buildBare(folder: string, file: string): Promise<string> {
  const outDir = join(folder, file);
  await build({
    root: fileURLToPath(new URL('.', new URL(file, import.meta.url))),
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      rolldownOptions: { input: fileURLToPath(new URL(file, import.meta.url)) },
    },
  });
  return outDir;
}

/** How long the board takes to show, against the bare page and against itself under a heavy load of data. */
export async function pageRows(folder: string): Promise<Row[]> {
  const sandboxes: SandboxApart[] = [];
  const open = async (name: string, pageFolder?: string) => {
    const dataFolder = join(folder, name);
    await mkdir(dataFolder, { recursive: true });
    const sandbox = await startSandboxApart({
      port: 0,
      dataFolder,
      ...(pageFolder && { pageFolder }),
    });
    sandboxes.push(sandbox);
    return sandbox;
  };
  try {
    const bareSandbox = await open('bare', await buildBare(folder, 'bare-page/index.html'));
    const barePaneSandbox = await open('bare-pane', await buildBare(folder, 'bare-pane/pane.html'));
    const [plain, longHistory, manyObjectives] = [
      await open('plain'),
      await open('long-history'),
      await open('many-objectives'),
    ];
    await addCheckIns(longHistory, 5_000);
    await addObjectives(manyObjectives, 200);
    // On every board, so that nothing but its load tells them apart.
    const withReview = [barePaneSandbox, plain, longHistory, manyObjectives];
    for (const sandbox of withReview) await scheduleReviews(sandbox, organiser, [reviewSubject]);
    await Promise.all(withReview.map((one) => reviewsSettled(one, [organiser])));
    await setTimeout(settledMs);

    const pages: Readonly<Record<string, FramedPage>> = {
      bare: { ...boardOf(bareSandbox), selector: '[data-shown]', count: 1 },
      board: boardOf(plain),
      longHistory: boardOf(longHistory),
      manyObjectives: boardOf(manyObjectives),
      barePane: { ...paneOf(barePaneSandbox), selector: '[data-shown]', count: 1 },
      pane: paneOf(plain),
    };
    const times: Record<string, number[]> = {};
    const mostRequests: Record<string, number> = {};
    for (let launched = 0; launched < browsers; launched += 1) {
      const browser = await launchBrowser();
      try {
        for (let round = 0; round <= roundsEach; round += 1) {
          for (const [name, page] of Object.entries(pages)) {
            const { shownMs, apiRequests } = await timeToShow(browser, page, slowdown);
            mostRequests[name] = Math.max(mostRequests[name] ?? 0, apiRequests);
            // The first round warms what later ones find warm: files, caches, compiled code.
            if (round > 0) (times[name] ??= []).push(shownMs);
          }
        }
      } finally {
        await browser.close();
      }
    }
    const { bare = [], board = [], barePane = [], pane = [] } = times;
    return [
      rowOf('board shown / bare page (4× slower processor)', bare, board, 1.6),
      rowOf('board with 5,000 check-ins / board', board, times['longHistory'] ?? [], 1.3),
      rowOf('board with 200 objectives / board', board, times['manyObjectives'] ?? [], 1.3),
      rowOf('pane shown / bare pane (4× slower processor)', barePane, pane, 1.6),
      countRow('API requests until the board is shown', mostRequests['board'] ?? 0, 1),
      countRow('API requests until the pane is shown', mostRequests['pane'] ?? 0, 1),
    ];
  } finally {
    for (const sandbox of sandboxes) await sandbox.close();
  }
}
