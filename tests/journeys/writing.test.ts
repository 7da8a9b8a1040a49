import { describe, expect, it } from '@jest/globals';
import type { FrameLocator } from 'playwright-core';
import { givenBrowser } from './given-browser.ts';
import { openTeamsTab } from './teams-tab.ts';

const openProfile = givenBrowser();

const path = '/teams/energy/current';
const title = 'Stations run without a nightly call';
const keyResults = (kvartal: FrameLocator) =>
  kvartal.getByRole('list').filter({ has: kvartal.getByRole('textbox', { name: 'Key result 1' }) });
const keyResult = (kvartal: FrameLocator, place: number) =>
  keyResults(kvartal)
    .getByRole('listitem')
    .filter({
      has: kvartal.getByRole('textbox', { name: `Key result ${place}` }),
    })
    .first();

/** The objectives on the board, in its order. */
const objectives = (kvartal: FrameLocator) =>
  kvartal.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link');

async function write(kvartal: FrameLocator) {
  await kvartal.getByRole('button', { name: 'New objective' }).click();
  await kvartal.getByRole('textbox', { name: 'Objective' }).fill(title);
  const add = kvartal.getByRole('button', { name: 'Add key result' });

  await add.click();
  const first = keyResult(kvartal, 1);
  await first.getByRole('textbox', { name: 'Key result 1' }).fill('40 plants migrated');
  expect(await first.getByLabel('How it is measured').inputValue()).toBe('metric');
  expect(await first.getByLabel('to', { exact: true }).inputValue()).toBe('40');
  expect(await first.getByLabel('unit').inputValue()).toBe('plants');
  await first.getByLabel('from', { exact: true }).fill('5');

  await add.click();
  const second = keyResult(kvartal, 2);
  await second.getByRole('textbox', { name: 'Key result 2' }).fill('Night calls below 3 %');
  expect(await second.getByLabel('How it is measured').inputValue()).toBe('below');
  expect(await second.getByLabel('below', { exact: true }).inputValue()).toBe('3');

  await add.click();
  const third = keyResult(kvartal, 3);
  await third.getByRole('textbox', { name: 'Key result 3' }).fill('Everybody knows the night plan');
  await third.getByLabel('How it is measured').selectOption('Reach steps');
  await third.getByRole('textbox', { name: 'Step 1', exact: true }).fill('Written');
  await third.getByRole('textbox', { name: 'Step 2', exact: true }).fill('Rehearsed');
}

describe('A team lead', () => {
  it('writes an objective that survives a closed tab, edits, reorders, removes and restores it', async () => {
    const profile = await openProfile();
    const closed = await openTeamsTab(profile, 'Nils Aune', { path });
    await write(closed.kvartal);
    await closed.page.close();

    const { kvartal } = await openTeamsTab(profile, 'Nils Aune', { path });
    await kvartal.getByRole('button', { name: 'New objective' }).click();
    await kvartal.getByText('Draft from ').waitFor();
    expect(await kvartal.getByRole('textbox', { name: 'Objective' }).inputValue()).toBe(title);
    expect(await kvartal.getByRole('textbox', { name: 'Step 2', exact: true }).inputValue()).toBe(
      'Rehearsed',
    );
    await kvartal.getByRole('button', { name: 'Save' }).click();
    await kvartal.getByRole('heading', { name: title, exact: true }).waitFor();
    await kvartal.getByRole('button', { name: '0 of 2 steps reached' }).waitFor();

    const renamed = `${title} to anybody`;
    await kvartal.getByRole('button', { name: `Edit: ${title}`, exact: true }).click();
    await kvartal.getByRole('textbox', { name: 'Objective' }).fill(renamed);
    await keyResult(kvartal, 3).getByRole('button', { name: 'More for key result 3' }).click();
    await kvartal.getByRole('menuitem', { name: 'Move up' }).click();
    await kvartal.getByRole('button', { name: 'Save' }).click();
    await kvartal.getByRole('heading', { name: renamed }).waitFor();
    const card = kvartal.getByRole('region', { name: renamed });
    expect(await card.getByRole('listitem').getByRole('link').allTextContents()).toEqual([
      '40 plants migrated',
      'Everybody knows the night plan',
      'Night calls below 3 %',
    ]);

    await kvartal.getByRole('button', { name: `Edit: ${renamed}` }).click();
    for (let above = (await objectives(kvartal).count()) - 1; above > 0; above -= 1) {
      await objectives(kvartal).nth(above).getByText(renamed).waitFor();
      await kvartal.getByRole('button', { name: 'Move up' }).click();
    }
    await objectives(kvartal).first().getByText(renamed).waitFor();

    await kvartal.getByRole('button', { name: 'Remove objective' }).click();
    await kvartal.getByRole('button', { name: 'Remove', exact: true }).click();
    await kvartal.getByText('is removed. It can be brought back for 30 days.').first().waitFor();
    await kvartal.getByRole('button', { name: 'Close' }).last().click();
    await kvartal.getByRole('heading', { name: renamed }).waitFor({ state: 'detached' });

    await kvartal.getByRole('button', { name: 'More', exact: true }).click();
    await kvartal.getByRole('button', { name: 'Removed' }).click();
    await kvartal.getByRole('button', { name: `Bring back “${renamed}”` }).click();
    await kvartal.getByRole('heading', { name: renamed }).waitFor();
    await objectives(kvartal).first().getByText(renamed).waitFor();
  });
});
