import { describe, expect, it } from '@jest/globals';
import type { FrameLocator, Page } from 'playwright-core';
import { givenBrowser } from './given-browser.ts';
import { sharedStage } from './stage/stage.ts';
import { openTeamsTab, workbenchUrl } from './teams-tab.ts';

const openProfile = givenBrowser();

const title = 'Kundstöd och fältservice blir ett team utan att någon kommer i kläm';
const objectiveId = 'ny-organisation';
const board = '/teams/people/current';
const heading = (kvartal: FrameLocator) => kvartal.getByRole('heading', { level: 1 }).waitFor();

/** Everything that the API answers to the page, as it arrives. On its way through: the browser forgets it with the page. */
async function collectAnswers(page: Page): Promise<string[]> {
  const answers: string[] = [];
  await page.route(`${sharedStage().apiUrl}/**`, async (route) => {
    const response = await route.fetch();
    answers.push(await response.text());
    await route.fulfill({ response });
  });
  return answers;
}

describe('A restricted objective', () => {
  it.each(['Linnea Forsberg', 'Oskar Lindh'])(
    'does not exist for %s, whatever is opened',
    async (who) => {
      const { page, kvartal } = await openTeamsTab(await openProfile(), who);
      const answers = await collectAnswers(page);
      const screens: string[] = [];
      const look = async (path: string) => {
        await page.goto(workbenchUrl(who, { path }));
        await heading(kvartal);
        await kvartal.getByText('Loading').waitFor({ state: 'detached' });
        screens.push((await kvartal.locator('body').textContent()) ?? '');
      };
      await look('/');
      await look('/cycles/current');
      await look(board);
      await look('/teams/people/2026-2028');
      await look('/teams/customers/2026');
      await look(`${board}?objective=${objectiveId}`);
      await kvartal.getByText('This is not on the board any more.').waitFor();
      const found = [...screens, ...answers];
      expect(answers.length).toBeGreaterThanOrEqual(6);
      await page.unrouteAll({ behavior: 'wait' });
      expect(found.filter((text) => text.includes(title) || text.includes(objectiveId))).toEqual(
        [],
      );
    },
  );

  it('is on the board of somebody whom it names, and says that it is restricted', async () => {
    const { kvartal } = await openTeamsTab(await openProfile(), 'Linh Tran', { path: board });
    const card = kvartal.getByRole('region', { name: title });
    await card.getByText('Only the people and teams named on it see this objective.').waitFor();
  });
});
