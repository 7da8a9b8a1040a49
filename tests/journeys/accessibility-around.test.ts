import { describe, expect, it } from '@jest/globals';
import type { FrameLocator } from 'playwright-core';
import { reviewPath } from '#core/domain/review-link.ts';
import { bringAxe, findingsIn, gatherFindings } from './axe-here.ts';
import { axeInTeams, findingsInTeams, height } from './axe-in-teams.ts';
import { givenBrowser } from './given-browser.ts';
import { beforeAllOthers, booked, chatOf, schedule } from './reviews.ts';
import type { Open } from './screens.ts';
import { wholeScreen } from './screens.ts';
import { sharedStage } from './stage/stage.ts';

const openProfile = givenBrowser();
const { openTab, findingsOn } = axeInTeams(openProfile);

describe('Axe finds nothing on reviews and around Kvartal, and nothing scrolls sideways, in three themes at 280, 320 and 1280 px:', () => {
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
