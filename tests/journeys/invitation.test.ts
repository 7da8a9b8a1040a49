import { describe, expect, it } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { givenBrowser } from './given-browser.ts';
import { isFocusVisible, pressUntilFocused, untilFocused } from './keyboard.ts';
import { aKeyResult, anObjective, checkInOn, put } from './objectives.ts';
import { meeting, openOutlook, sendMeeting } from './outlook.ts';
import { apiOf, person } from './people.ts';
import { openTeamsTab } from './teams-tab.ts';

const openProfile = givenBrowser();
const board = { path: '/teams/platform/current' };

/** Colleagues see a check-in, and organisers what was done in Outlook, within these times. */
const [checkInMs, calendarMs] = [15_000, 60_000];

describe('The invitation', () => {
  it('goes from the board to everybody’s Outlook and back: scheduled, checked in on, moved, called off', async () => {
    const subject = 'Quarterly review, whole';
    const plants = aKeyResult('Samir Haddad', { title: 'Plants that report by themselves' });
    const objective = anObjective('Samir Haddad', { keyResults: [plants] });
    const written = await put(apiOf('Maja Lindqvist'), 'platform', objective);
    await checkInOn(apiOf('Samir Haddad'), written, 12);

    const maja = await openProfile();
    const { kvartal } = await openTeamsTab(maja, 'Maja Lindqvist', board);
    await kvartal.getByRole('button', { name: 'Schedule review' }).click();
    await kvartal.getByRole('textbox', { name: 'Subject' }).fill(subject);
    await kvartal.getByText('Samir Haddad').first().waitFor();
    const times = kvartal.getByRole('radiogroup', { name: 'Time' });
    await times.getByRole('radio', { name: 'suits all' }).first().check();
    await kvartal.getByRole('button', { name: 'Schedule', exact: true }).click();
    const line = kvartal.getByRole('list', { name: 'Next review' }).getByRole('listitem');
    await line.getByText('booked', { exact: true }).waitFor();
    await line.getByRole('link', { name: `Join in Teams: ${subject}` }).waitFor();

    const samir = await openOutlook(await openProfile(), 'Samir Haddad');
    await meeting(samir.page, subject).click();
    const { pane } = samir;
    await pane.getByRole('heading', { name: subject }).waitFor();
    const listed = pane.getByRole('button', { name: objective.title });
    await listed.waitFor();
    const yours = pane.getByRole('region', { name: 'Yours' }).getByRole('listitem');
    const mine = yours.filter({ hasText: plants.title });
    await mine.getByRole('textbox', { name: 'New value, plants' }).fill('31');
    await mine.getByRole('textbox', { name: 'New value, plants' }).press('Enter');
    await mine.getByText('Saved').waitFor();
    await kvartal
      .getByRole('button', { name: '31, target 40 plants' })
      .waitFor({ timeout: checkInMs });
    await pane.getByText('12 → 31').waitFor();

    const outlook = await openOutlook(maja, 'Maja Lindqvist');
    await meeting(outlook.page, subject).click();
    await outlook.page.getByRole('button', { name: 'Edit' }).click();
    for (const [label, time] of [
      ['Start', '17:15'],
      ['End', '18:00'],
    ] as const) {
      const field = outlook.page.getByLabel(label, { exact: true });
      await field.fill((await field.inputValue()).replace(/T.*/, `T${time}`));
    }
    await outlook.page.getByRole('button', { name: 'Send' }).click();
    await outlook.page.getByText('Sent.').waitFor();
    await line.getByText(/5:15\sPM · 45\smin/).waitFor({ timeout: calendarMs });
    await pane.getByText(/5:15\s–\s6:00\sPM/).waitFor();

    await line.getByRole('button', { name: `Change ${subject}` }).click();
    await kvartal.getByRole('button', { name: 'Call off' }).click();
    await kvartal.getByRole('button', { name: 'Call it off' }).click();
    await pane.getByText('called off', { exact: true }).waitFor();
    await samir.page.reload();
    await meeting(samir.page, `Canceled: ${subject}`).waitFor();
  });

  it('takes OKRs into a meeting that exists', async () => {
    const subject = 'Sync that grew up';
    const { page, pane } = await openOutlook(await openProfile(), 'Yusuf Demir');
    const attendees = person('Samir Haddad').loginName;
    await sendMeeting(page, { subject, attendees, body: 'Bring coffee.' });
    await pane.getByRole('button', { name: 'Attach OKRs' }).click();
    await pane.getByRole('radio', { name: 'Only some' }).check();
    await pane.getByRole('checkbox', { name: 'Leaks are seen before the street is wet' }).uncheck();
    await pane.getByRole('button', { name: 'Attach OKRs' }).click();
    await pane.getByRole('heading', { name: subject }).waitFor();
    // From then on the event leads to the review, in every mailbox.
    await pane.getByText('booked', { exact: true }).waitFor();

    const samir = await openOutlook(await openProfile(), 'Samir Haddad');
    await meeting(samir.page, subject).click();
    await samir.pane.getByRole('heading', { name: subject }).waitFor();
    const shown = samir.pane.getByRole('region', { name: 'Objectives' });
    await shown.getByRole('button', { name: 'Municipalities build on their own data' }).waitFor();
    expect(await shown.getByText('Leaks are seen before the street is wet').count()).toBe(0);
    const invitation = samir.page.frameLocator('iframe[title=Invitation]');
    await invitation.getByRole('link', { name: 'Open live OKRs' }).waitFor();
    await invitation.getByText('Bring coffee.').waitFor();
  });

  it('is written in Outlook: the OKRs stand where the cursor was, and everybody’s pane finds them', async () => {
    const subject = 'Written by hand';
    const { page, pane } = await openOutlook(await openProfile(), 'Yusuf Demir', {
      surface: 'composing',
    });
    await page.getByLabel('Subject').fill(subject);
    await page.getByLabel('Attendees', { exact: true }).fill(person('Samir Haddad').loginName);
    const body = page.getByRole('textbox', { name: 'Body' });
    await body.pressSequentially('Dear all,\nsee you soon.');
    await page.keyboard.press('Home');
    await pane.getByRole('button', { name: 'Insert OKRs' }).click();
    await pane.getByText('Everybody invited may see all of them.').waitFor();
    const text = (await body.innerText()).replaceAll(/\s+/g, ' ');
    expect(text).toMatch(/^Dear all, Quarterly review .* see you soon\.$/);
    await pane.getByRole('button', { name: 'Save and attach' }).click();
    await pane.getByText('OKRs attached.').waitFor();
    expect((await body.innerText()).replaceAll(/\s+/g, ' ')).toBe(text);
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('Sent.').waitFor();
    await pane.getByRole('heading', { name: subject }).waitFor();

    const samir = await openOutlook(await openProfile(), 'Samir Haddad');
    await meeting(samir.page, subject).click();
    await samir.pane.getByRole('heading', { name: subject }).waitFor();
    const invitation = samir.page.frameLocator('iframe[title=Invitation]').locator('body');
    expect((await invitation.innerText()).replaceAll(/\s+/g, ' ')).toBe(text);
  });

  it('is scheduled with the keyboard alone', async () => {
    const subject = 'Quarterly review, by keys';
    const { page, kvartal } = await openTeamsTab(await openProfile(), 'David Okafor', {
      path: '/teams/sales/current',
    });
    const reach = (target: Locator) => pressUntilFocused(page, 'Tab', target);
    await reach(kvartal.getByRole('button', { name: 'Schedule review' }));
    await page.keyboard.press('Enter');
    await untilFocused(kvartal, kvartal.getByRole('combobox', { name: 'Kind' }));
    await reach(kvartal.getByRole('textbox', { name: 'Subject' }));
    await page.keyboard.type(subject);
    const slots = kvartal.getByRole('radiogroup', { name: 'Time' }).getByRole('radio');
    await reach(slots.first());
    await page.keyboard.press('ArrowDown');
    await untilFocused(kvartal, slots.nth(1));
    expect(await slots.nth(1).isChecked()).toBe(true);
    expect(await isFocusVisible(kvartal)).toBe(true);
    await reach(kvartal.getByRole('button', { name: 'Schedule', exact: true }));
    await page.keyboard.press('Enter');
    await untilFocused(kvartal, kvartal.getByRole('button', { name: 'Schedule review' }));
    const line = kvartal.getByRole('listitem').filter({ hasText: 'booked' });
    await line.getByRole('link', { name: `Open ${subject}` }).waitFor();
  });
});
