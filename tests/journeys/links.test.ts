import { describe, expect, it } from '@jest/globals';
import type { FrameLocator, Page } from 'playwright-core';
import { givenBrowser } from './given-browser.ts';
import { sharedStage } from './stage/stage.ts';
import type { TeamsTab } from './teams-tab.ts';
import { kvartalIn, openTeamsTab } from './teams-tab.ts';

const openProfile = givenBrowser();

const path = '/teams/data/current';
type Kvartal = Page | FrameLocator;

/** What is copied by "Copy link" for what is open. */
async function copiedLink(page: Page, kvartal: Kvartal): Promise<string> {
  await kvartal.getByRole('button', { name: 'Copy link' }).click();
  await kvartal.getByRole('button', { name: 'Link copied' }).waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** The links of a board, an objective and a key result, as people copy them. */
async function copiedLinks(page: Page, kvartal: Kvartal) {
  await kvartal.getByRole('button', { name: 'More', exact: true }).click();
  const board = await copiedLink(page, kvartal);
  await page.keyboard.press('Escape');
  const title = kvartal.getByRole('heading', { level: 2 }).getByRole('link').first();
  const objectiveTitle = (await title.textContent()) ?? '';
  await title.click();
  const objective = await copiedLink(page, kvartal);
  const row = kvartal.getByRole('region', { name: objectiveTitle }).getByRole('listitem').first();
  const keyResultTitle = (await row.getByRole('link').first().textContent()) ?? '';
  await row.getByRole('link').first().click();
  await kvartal.getByRole('tab', { name: 'Check-ins' }).waitFor();
  const keyResult = await copiedLink(page, kvartal);
  return { board, objective, keyResult, objectiveTitle, keyResultTitle };
}

const details = (kvartal: Kvartal, title: string) =>
  kvartal
    .getByRole('complementary', { name: 'Details' })
    .getByRole('heading', { name: title, level: 2 })
    .waitFor();

const heading = (kvartal: Kvartal, name: string) =>
  kvartal.getByRole('heading', { name, level: 1 }).waitFor();

describe('A link', () => {
  it('to a team, a cycle, an objective or a key result opens it in Teams', async () => {
    const profile = await openProfile({ permissions: ['clipboard-read', 'clipboard-write'] });
    const tab = await openTeamsTab(profile, 'Yusuf Demir', { path });
    const links = await copiedLinks(tab.page, tab.kvartal);
    const open = async (url: string): Promise<TeamsTab> => {
      const page = await profile.newPage();
      await page.goto(url);
      return { page, kvartal: kvartalIn(page) };
    };
    expect(new URL(links.board).pathname).toMatch(/^\/l\/entity\//);
    await heading((await open(links.board)).kvartal, 'Data');
    await details((await open(links.objective)).kvartal, links.objectiveTitle);
    await details((await open(links.keyResult)).kvartal, links.keyResultTitle);
  });

  it('to the same opens in a plain browser after signing in, with the address kept through it', async () => {
    const profile = await openProfile({ permissions: ['clipboard-read', 'clipboard-write'] });
    const signedIn = async (url: string) => {
      const page = await profile.newPage();
      await page.goto(url);
      await page.getByRole('heading', { name: 'Choose who you are' }).waitFor();
      await page.getByText('Everybody else').click();
      await page.getByRole('link', { name: 'Yusuf Demir' }).click();
      return page;
    };
    const page = await signedIn(`${sharedStage().addinUrl}${path}`);
    await heading(page, 'Data');
    expect(new URL(page.url()).pathname).toBe(path);
    const links = await copiedLinks(page, page);
    await heading(await signedIn(links.board), 'Data');
    await details(await signedIn(links.objective), links.objectiveTitle);
    const last = await signedIn(links.keyResult);
    await details(last, links.keyResultTitle);
    expect(last.url()).toBe(links.keyResult);
  });
});
