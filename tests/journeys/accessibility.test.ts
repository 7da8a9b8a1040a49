import { describe, expect, it } from '@jest/globals';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { reviewPath } from '#core/domain/review-link.ts';
import type { Choice } from '#sandbox/workbench/choice.ts';
import { bringAxe, findingsIn, gatherFindings, ruleIds } from './axe-here.ts';
import { givenBrowser } from './given-browser.ts';
import { apiOf } from './people.ts';
import { beforeAllOthers, booked, chatOf, schedule } from './reviews.ts';
import type { Open } from './screens.ts';
import { errorView, onBoard, removed, wholeScreen } from './screens.ts';
import { sharedStage } from './stage/stage.ts';
import { kvartalIn, openTeamsTab, untilPainted } from './teams-tab.ts';

const openProfile = givenBrowser();

const themes = ['light', 'dark', 'contrast'] as const;
/** Of the tab, and of the window where Teams has room for its rail beside it. */
const [wide, ...narrow] = [1280 + 102, 280, 320];
/** So high that nothing lies behind what sticks to an edge. */
const height = 3000;

/** As the person would, but without taking the focus out of the tab. */
async function chooseTheme(page: Page, theme: (typeof themes)[number]): Promise<void> {
  await page.getByLabel('Theme').evaluate((select: HTMLSelectElement, chosen) => {
    select.value = chosen;
    select.dispatchEvent(new Event('change'));
  }, theme);
  await untilPainted(kvartalIn(page), theme);
}

/** All findings on the part at every width, and those of colour in the other themes, too. */
async function findingsInTeams(page: Page, part: Locator): Promise<string[]> {
  const { note, all } = gatherFindings();
  for (const width of [...narrow, wide]) {
    await page.setViewportSize({ width, height });
    for (const theme of themes) {
      await chooseTheme(page, theme);
      const rules = theme === 'light' ? ruleIds.all : ruleIds.colour;
      note(`${theme} at ${width}`, await findingsIn(part, rules));
    }
  }
  await chooseTheme(page, 'light');
  return all();
}

async function openTab(who: string, choice: Partial<Choice>) {
  const profile = await openProfile({ viewport: { width: wide, height } });
  await bringAxe(profile);
  return openTeamsTab(profile, who, choice);
}

/** All findings on what is opened one after the other, by its name. */
async function findingsOn(
  who: string,
  path: string,
  opens: Readonly<Record<string, Open>>,
): Promise<string[]> {
  const { page, kvartal } = await openTab(who, { path });
  const root = kvartal.locator(':root');
  const all: string[] = [];
  for (const [name, open] of Object.entries(opens)) {
    const part = await open(kvartal);
    const found = part ? await findingsIn(root) : [];
    found.push(...(await findingsInTeams(page, part ?? root)));
    all.push(...found.map((finding) => `${name}: ${finding}`));
    await page.keyboard.press('Escape');
  }
  return all;
}

async function nextQuarter(): Promise<string> {
  const api = apiOf('Maja Lindqvist');
  const { cycles } = await api.call('readTeamTree', { path: { cycleId: 'current' } });
  return cycles.find(({ kind, phase }) => kind === 'quarter' && phase === 'planning')?.id ?? '';
}

describe('Axe finds nothing, and nothing scrolls sideways, in three themes at 280, 320 and 1280 px:', () => {
  it.each([
    ['Home', 'Maja Lindqvist', '', { Home: wholeScreen }],
    ['the team tree', 'Maja Lindqvist', '/cycles/current', { tree: wholeScreen }],
    ['the error view', 'Maja Lindqvist', '/teams/nowhere/current', { error: errorView }],
    [
      'a board with KPIs, and what was removed from it',
      'Maja Lindqvist',
      '/teams/platform/current',
      { board: wholeScreen, removed },
    ],
    [
      'a board with something restricted, and all that opens on it',
      'Ulrika Sjögren',
      '/teams/people/current',
      onBoard('Medarbetare'),
    ],
  ])('%s', async (_, who, path, opens) => {
    expect(await findingsOn(who, path, opens)).toEqual([]);
  });

  it('a board without objectives', async () => {
    const path = `/teams/customers/${await nextQuarter()}`;
    expect(await findingsOn('Maja Lindqvist', path, { board: wholeScreen })).toEqual([]);
  });

  it('the review on a board', async () => {
    await booked(await schedule({ subject: 'Review on the board', time: beforeAllOthers() }));
    const review: Open = async (kvartal) => {
      const lines = kvartal.getByRole('list', { name: 'Next review' });
      await lines.getByRole('link', { name: 'Join in Teams' }).waitFor();
      return lines;
    };
    expect(await findingsOn('Yusuf Demir', '/teams/data/current', { review })).toEqual([]);
  });

  it('a review by itself, and while it is changed', async () => {
    const { review } = await booked(await schedule({ subject: 'Review to look at' }));
    const opens: Readonly<Record<string, Open>> = {
      'the review': wholeScreen,
      'its form': async (kvartal: FrameLocator) => {
        await kvartal.getByRole('button', { name: 'Change', exact: true }).click();
        await kvartal.getByRole('radio', { name: 'suits' }).first().waitFor();
        return kvartal.getByRole('region', { name: 'Change review' });
      },
    };
    expect(
      await findingsOn('Yusuf Demir', reviewPath({ ...review, reviewId: review.id }), opens),
    ).toEqual([]);
  });

  it('a review beside its meeting, and that a meeting has none', async () => {
    const review = await booked(await schedule({ subject: 'Meeting to look at' }));
    const who = 'Samir Haddad';
    const meeting = chatOf(review);
    const { page, kvartal } = await openTab(who, { surface: 'meeting', meeting });
    const root = kvartal.locator(':root');
    await kvartal.getByRole('heading', { name: 'Meeting to look at' }).waitFor();
    await kvartal.getByRole('region', { name: 'Objectives' }).getByRole('button').first().click();
    expect(await findingsInTeams(page, root)).toEqual([]);
    expect(await findingsInTeams(page, page.locator(':root'))).toEqual([]);
    await page.getByRole('combobox', { name: 'Meeting' }).selectOption({ index: 0 });
    await kvartal.getByText('This meeting is no review that Kvartal knows of.').waitFor();
    expect(await findingsInTeams(page, root)).toEqual([]);
  });

  it('the workbench', async () => {
    const { page, kvartal } = await openTab('Maja Lindqvist', {});
    await kvartal.getByRole('heading', { level: 1 }).waitFor();
    await page.getByLabel('Surface').selectOption('Teams channel tab');
    await kvartal.getByRole('heading', { level: 1, name: 'Platform' }).waitFor();
    const root = page.locator(':root');
    expect(await findingsInTeams(page, root)).toEqual([]);
    await page.getByLabel('Surface').selectOption('Plain browser');
    expect(await findingsIn(root)).toEqual([]);
  });

  it.each([{}, { colorScheme: 'dark' }, { colorScheme: 'dark', forcedColors: 'active' }] as const)(
    'the sign-in page, a board in a plain browser, and that Kvartal could not start: %j',
    async (look) => {
      const profile = await openProfile({ ...look, viewport: { width: 280, height } });
      await bringAxe(profile);
      const page = await profile.newPage();
      const root = page.locator(':root');
      const { note, all } = gatherFindings();
      const noteAtWidths = async (screen: string) => {
        for (const width of [280, 320, 1280]) {
          await page.setViewportSize({ width, height });
          note(`${screen} at ${width}`, await findingsIn(root));
        }
      };
      await page.goto(`${sharedStage().addinUrl}/teams/people/current`);
      await page.getByText('Everybody else').click();
      await noteAtWidths('sign-in');
      await page.getByRole('link', { name: 'Ulrika Sjögren' }).click();
      await page.getByRole('heading', { level: 2 }).first().waitFor();
      await noteAtWidths('board');
      await profile.route('**/settings.json', (route) => route.fulfill({ status: 503 }));
      await page.reload();
      await page.getByRole('alert').waitFor();
      await noteAtWidths('not started');
      expect(all()).toEqual([]);
    },
  );
});
