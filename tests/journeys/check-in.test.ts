import { describe, expect, it } from '@jest/globals';
import { givenBrowser } from './given-browser.ts';
import { pressUntilFocused, untilFocused } from './keyboard.ts';
import { openTeamsTab } from './teams-tab.ts';

const openProfile = givenBrowser();

describe('An employee in Teams', () => {
  it('sees on Home what waits, checks in with the keyboard alone, and finds it on the board', async () => {
    const { kvartal, page } = await openTeamsTab(await openProfile(), 'Maja Lindqvist');
    await kvartal.getByRole('heading', { name: 'To do' }).waitFor();
    await kvartal.getByRole('rowheader', { name: 'Platform', exact: true }).waitFor();

    const line = kvartal.getByRole('listitem').filter({ hasText: 'Churn below 3 %' });
    const value = line.getByRole('textbox', { name: 'New value, %' });
    await pressUntilFocused(page, 'Tab', value);
    await page.keyboard.type('2.3');
    await page.keyboard.press('Enter');
    await line.getByText('Saved').waitFor();
    const others = kvartal.getByRole('form', { name: 'Check in: ' });
    await untilFocused(kvartal, others.first().getByRole('textbox', { name: 'New value' }));

    const undo = kvartal.getByRole('button', { name: 'Undo the check-in on Churn below 3 %' });
    await pressUntilFocused(page, 'Shift+Tab', undo);
    await page.keyboard.press('Enter');
    await line.getByText('Undone. What you wrote is still here.').waitFor();
    await untilFocused(kvartal, value);
    expect(await value.inputValue()).toBe('2.3');
    await page.keyboard.press('End');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('1');
    await page.keyboard.press('Enter');
    await line.getByText('Saved').waitFor();

    const link = line.getByRole('link', { name: 'Churn below 3 %' });
    await pressUntilFocused(page, 'Shift+Tab', link);
    await page.keyboard.press('Enter');
    await kvartal.getByRole('heading', { name: 'Platform', level: 1 }).waitFor();
    await kvartal.getByRole('button', { name: '2.1%, at most 3%' }).first().waitFor();
    await kvartal.getByRole('button', { name: 'checked in today' }).first().waitFor();
    const checkIns = kvartal.getByRole('tab', { name: 'Check-ins' });
    await pressUntilFocused(page, 'Tab', kvartal.getByRole('tab', { name: 'Details' }));
    await page.keyboard.press('ArrowRight');
    await untilFocused(kvartal, checkIns);
    await page.keyboard.press('Enter');
    const entries = kvartal.getByRole('tabpanel').getByRole('listitem');
    await entries.nth(1).getByText('undone').waitFor();
    expect(await entries.nth(0).textContent()).toMatch(/^2\.1%.* Maja Lindqvist · /);
    expect(await entries.nth(1).textContent()).toMatch(/^2\.3%/);
  });
});
