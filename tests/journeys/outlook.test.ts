import { describe, expect, it } from '@jest/globals';
import { bringAxe, findingsIn } from './axe-here.ts';
import { givenBrowser } from './given-browser.ts';
import { meeting, openOutlook, sendMeeting } from './outlook.ts';
import { person } from './people.ts';
import { booked, schedule } from './reviews.ts';
import { sharedStage } from './stage/stage.ts';

const openProfile = givenBrowser();
const organiser = 'Yusuf Demir';
const notAttached = 'No OKRs attached to this meeting.';

/** Of a review that does not exist, as anybody could write it. */
const forgedLink = () => `${sharedStage().addinUrl}/reviews/platform/2026-q4/r-1`;

describe('Outlook’s pane', () => {
  it('finds the review of an invitation in the organiser’s mailbox and in an attendee’s', async () => {
    const subject = 'Quarterly review, first';
    await booked(await schedule({ subject }));
    const { page, pane } = await openOutlook(await openProfile(), organiser);
    await pane.getByText('No meeting is selected.').waitFor();
    await meeting(page, subject).click();
    await pane.getByRole('heading', { name: subject }).waitFor();

    const samir = await openOutlook(await openProfile(), 'Samir Haddad');
    await meeting(samir.page, subject).click();
    await samir.pane.getByRole('heading', { name: subject }).waitFor();
    await samir.page.getByRole('button', { name: 'Accept' }).click();
    await samir.page.getByText('accepted', { exact: true }).waitFor();
    await samir.pane.getByRole('heading', { name: subject }).waitFor();
  });

  it('believes no link that somebody wrote, and leaves attaching to the organiser', async () => {
    const subject = 'Quarterly review, forged';
    const { page, pane } = await openOutlook(await openProfile(), organiser);
    const attendees = person('Samir Haddad').loginName;
    await sendMeeting(page, { subject, attendees, body: `Open live OKRs: ${forgedLink()}` });
    await pane.getByText(notAttached).waitFor();
    await pane.getByRole('button', { name: 'Attach OKRs' }).waitFor();

    const samir = await openOutlook(await openProfile(), 'Samir Haddad');
    await meeting(samir.page, subject).click();
    await samir.pane.getByText(notAttached).waitFor();
    await samir.pane.getByText('Who organises it can attach them.').waitFor();
  });

  it('follows the selection while it is pinned, without starting anew', async () => {
    const [subject, other] = ['Quarterly review, pinned', 'Lunch'];
    await booked(await schedule({ subject }));
    const { page, pane } = await openOutlook(await openProfile(), organiser);
    await sendMeeting(page, { subject: other, attendees: '', body: 'See you' });
    await meeting(page, subject).click();
    await pane.getByRole('heading', { name: subject }).waitFor();
    await page.getByRole('button', { name: 'Pin', exact: true }).click();
    const started = await pane.locator('html').evaluate(() => performance.timeOrigin);
    await meeting(page, other).click();
    await pane.getByText(notAttached).waitFor();
    await meeting(page, subject).click({ modifiers: ['ControlOrMeta'] });
    await pane.getByText('No meeting is selected.').waitFor();
    await meeting(page, subject).click();
    await pane.getByRole('heading', { name: subject }).waitFor();
    expect(await pane.locator('html').evaluate(() => performance.timeOrigin)).toBe(started);
  });

  it('says what is missing when nobody signs in or there is no network, and goes on afterwards', async () => {
    const { page, pane } = await openOutlook(await openProfile(), organiser, {
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
    const { page } = await openOutlook(await openProfile(), organiser);
    const attendees = person('Samir Haddad').loginName;
    await sendMeeting(page, { subject, attendees, body: forgedLink() });
    await page.getByRole('button', { name: 'Cancel meeting' }).click();
    await page.getByText('The meeting is cancelled.').waitFor();

    const samir = await openOutlook(await openProfile(), 'Samir Haddad');
    await meeting(samir.page, subject).click();
    await samir.pane.getByText('Outlook did not say which meeting this is.').waitFor();
  });

  it.each(['light', 'dark', 'contrast'] as const)(
    'is accessible, as is Outlook around it, in the theme %s',
    async (theme) => {
      const profile = await openProfile();
      await bringAxe(profile);
      const subject = `Quarterly review, ${theme}`;
      await booked(await schedule({ subject }));
      const { page, pane } = await openOutlook(profile, organiser, { theme });
      await meeting(page, subject).click();
      await pane.getByRole('region', { name: 'Objectives' }).getByRole('button').first().click();
      await pane.getByRole('region', { name: 'Yours' }).waitFor();
      expect(await findingsIn(pane.locator(':root'))).toEqual([]);
      await sendMeeting(page, { subject: `Review, ${theme}`, attendees: '', body: 'Hello' });
      await pane.getByText(notAttached).waitFor();
      expect(await pane.locator('html').evaluate(() => innerWidth)).toBe(320);
      expect(await findingsIn(page.locator(':root'))).toEqual([]);
      expect(await findingsIn(pane.locator(':root'))).toEqual([]);
      await pane.getByRole('button', { name: 'Attach OKRs' }).click();
      await pane.getByRole('radio', { name: 'Only some' }).check();
      expect(await findingsIn(pane.locator(':root'))).toEqual([]);
      await page.getByRole('button', { name: 'Edit' }).click();
      await page.getByRole('textbox', { name: 'Body' }).waitFor();
      await pane.getByRole('button', { name: 'Insert OKRs' }).waitFor();
      expect(await findingsIn(page.locator(':root'))).toEqual([]);
      expect(await findingsIn(pane.locator(':root'))).toEqual([]);
    },
  );
});
