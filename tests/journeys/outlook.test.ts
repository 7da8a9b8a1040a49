import { describe, expect, it } from '@jest/globals';
import { bringAxe, findingsIn } from './axe-here.ts';
import { givenBrowser } from './given-browser.ts';
import { meeting, openOutlook, sendMeeting } from './outlook.ts';
import { person } from './people.ts';
import { sharedStage } from './stage/stage.ts';

const openProfile = givenBrowser();
const attached = 'OKRs are attached to this meeting.';
const notAttached = 'No OKRs attached to this meeting.';

describe('Outlook’s pane', () => {
  it('finds the review of an invitation in the organiser’s mailbox and in an attendee’s', async () => {
    const subject = 'Quarterly review, first';
    const { page, pane } = await openOutlook(await openProfile(), 'Maja Lindqvist');
    await pane.getByText('No meeting is selected.').waitFor();
    await sendMeeting(page, {
      subject,
      attendees: person('Samir Haddad').loginName,
      body: `Open live OKRs: ${sharedStage().addinUrl}/reviews/platform/2026-q4/r-1`,
    });
    await pane.getByRole('heading', { name: subject }).waitFor();
    await pane.getByText(attached).waitFor();

    const samir = await openOutlook(await openProfile(), 'Samir Haddad');
    await meeting(samir.page, subject).click();
    await samir.pane.getByText(attached).waitFor();
    await samir.page.getByRole('button', { name: 'Accept' }).click();
    await samir.page.getByText('accepted', { exact: true }).waitFor();
  });

  it('follows the selection while it is pinned, without starting anew', async () => {
    const [subject, other] = ['Quarterly review, pinned', 'Lunch'];
    const { page, pane } = await openOutlook(await openProfile(), 'Maja Lindqvist');
    await sendMeeting(page, { subject: other, attendees: '', body: 'See you' });
    await sendMeeting(page, {
      subject,
      attendees: '',
      body: `${sharedStage().addinUrl}/reviews/platform/2026-q4/r-1`,
    });
    await pane.getByText(attached).waitFor();
    await page.getByRole('button', { name: 'Pin', exact: true }).click();
    const started = await pane.locator('html').evaluate(() => performance.timeOrigin);
    await meeting(page, other).click();
    await pane.getByRole('heading', { name: other }).waitFor();
    await pane.getByText(notAttached).waitFor();
    await meeting(page, subject).click({ modifiers: ['ControlOrMeta'] });
    await pane.getByText('No meeting is selected.').waitFor();
    await meeting(page, subject).click();
    await pane.getByText(attached).waitFor();
    expect(await pane.locator('html').evaluate(() => performance.timeOrigin)).toBe(started);
  });

  it('says what is missing when nobody signs in or there is no network, and goes on afterwards', async () => {
    const { page, pane } = await openOutlook(await openProfile(), 'Maja Lindqvist', {
      signIn: 'asks-again',
    });
    await page.getByRole('button', { name: 'Cancel' }).click();
    await pane.getByText('You are not signed in to Kvartal.').waitFor();
    await page.getByLabel('Sign-in').selectOption('No network');
    await pane.getByRole('button', { name: 'Try again' }).click();
    await pane.getByText('There is no connection.').waitFor();
    await page.getByLabel('Sign-in').selectOption('As usual');
    await pane.getByRole('button', { name: 'Try again' }).click();
    await pane.getByText('No meeting is selected.').waitFor();
  });

  it('says of a cancelled meeting no more than Outlook tells', async () => {
    const subject = 'Quarterly review, cancelled';
    const maja = await openOutlook(await openProfile(), 'Maja Lindqvist');
    const attendees = person('Samir Haddad').loginName;
    const body = `${sharedStage().addinUrl}/reviews/platform/2026-q4/r-1`;
    await sendMeeting(maja.page, { subject, attendees, body });
    await maja.page.getByRole('button', { name: 'Cancel meeting' }).click();
    await maja.page.getByText('The meeting is cancelled.').waitFor();

    const samir = await openOutlook(await openProfile(), 'Samir Haddad');
    await meeting(samir.page, subject).click();
    await samir.pane.getByText(notAttached).waitFor();
  });

  it.each(['light', 'dark', 'contrast'] as const)(
    'is accessible, as is Outlook around it, in the theme %s',
    async (theme) => {
      const profile = await openProfile();
      await bringAxe(profile);
      const { page, pane } = await openOutlook(profile, 'Maja Lindqvist', { theme });
      await sendMeeting(page, { subject: `Review, ${theme}`, attendees: '', body: 'Hello' });
      await pane.getByText(notAttached).waitFor();
      expect(await findingsIn(page.locator(':root'))).toEqual([]);
      expect(await findingsIn(pane.locator(':root'))).toEqual([]);
      await page.getByRole('button', { name: 'Edit' }).click();
      await page.getByRole('textbox', { name: 'Body' }).waitFor();
      expect(await findingsIn(page.locator(':root'))).toEqual([]);
    },
  );
});
