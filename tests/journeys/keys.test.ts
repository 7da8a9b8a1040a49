import { describe, expect, it } from '@jest/globals';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { givenBrowser } from './given-browser.ts';
import { isFocusVisible, pressUntilFocused, untilFocused } from './keyboard.ts';
import { openTeamsTab } from './teams-tab.ts';

const openProfile = givenBrowser();

/** Presses keys and expects the focus somewhere, where one can see it. */
const walker = (page: Page, kvartal: FrameLocator) => async (key: string, target: Locator) => {
  await page.keyboard.press(key);
  await untilFocused(kvartal, target);
  expect([key, await isFocusVisible(kvartal)]).toEqual([key, true]);
};

describe('The board by keyboard', () => {
  it('walks the rows, opens, checks in, edits, writes anew and explains itself; the focus is seen and comes back', async () => {
    const { page, kvartal } = await openTeamsTab(await openProfile(), 'Yusuf Demir', {
      path: '/teams/data/current',
    });
    const card = kvartal.getByRole('main').getByRole('region').first();
    const objective = card.getByRole('heading', { level: 2 }).getByRole('link');
    const row = (place: number) => card.getByRole('listitem').nth(place).getByRole('link').first();
    const press = walker(page, kvartal);
    await pressUntilFocused(
      page,
      'Tab',
      kvartal.getByRole('button', { name: 'Data', exact: true }),
    );
    await press('ArrowDown', objective);
    await press('ArrowDown', row(0));
    await press('ArrowDown', row(1));
    await press('ArrowUp', row(0));

    const title = (await row(0).textContent()) ?? '';
    const drawer = kvartal.getByRole('complementary', { name: 'Details' });
    await page.keyboard.press('Enter');
    await untilFocused(kvartal, drawer.getByRole('heading', { name: title, level: 2 }));
    await press('Escape', row(0));
    await drawer.waitFor({ state: 'detached' });

    const form = kvartal.getByRole('form', { name: `Check in: ${title}` });
    await page.keyboard.press('c');
    await untilFocused(kvartal, form.getByRole('textbox', { name: 'New value' }));
    await press('Escape', row(0));
    await form.waitFor({ state: 'detached' });

    await press('ArrowDown', row(1));
    await page.keyboard.press('e');
    await untilFocused(kvartal, kvartal.getByRole('textbox', { name: 'Objective' }));
    await press('Escape', row(1));
    await page.keyboard.press('n');
    await kvartal.getByRole('heading', { name: 'New objective' }).waitFor();
    await untilFocused(kvartal, kvartal.getByRole('textbox', { name: 'Objective' }));
    await press('Escape', row(1));
    await page.keyboard.press('?');
    const help = kvartal.getByRole('dialog', { name: 'Keyboard' });
    await untilFocused(kvartal, help.getByRole('button', { name: 'Close' }));
    await press('Escape', row(1));
    await kvartal.getByRole('dialog').waitFor({ state: 'detached' });
  });
});
