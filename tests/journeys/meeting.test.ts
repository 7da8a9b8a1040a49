import { describe, expect, it } from '@jest/globals';
import { givenBrowser } from './given-browser.ts';
import { booked, chatOf, schedule } from './reviews.ts';
import { openTeamsTab } from './teams-tab.ts';

const openProfile = givenBrowser();

describe('The side panel of a meeting in Teams', () => {
  it('shows the review that the meeting is, to its organiser and to whoever is invited', async () => {
    const subject = 'Quarterly review, in Teams';
    const review = await booked(await schedule({ subject }));
    for (const who of ['Yusuf Demir', 'Samir Haddad']) {
      const { page, kvartal } = await openTeamsTab(await openProfile(), who, {
        surface: 'meeting',
        meeting: chatOf(review),
      });
      await kvartal.getByRole('heading', { name: subject }).waitFor();
      const objectives = kvartal.getByRole('region', { name: 'Objectives' });
      await objectives
        .getByRole('button', { name: 'Leaks are seen before the street is wet' })
        .waitFor();
      await page.getByText(`${subject} – `).and(page.locator('p')).waitFor();
      const width = await kvartal.locator('html').evaluate(() => innerWidth);
      expect(width).toBe(280);
    }
  });

  it('says of a meeting without OKRs that it has none, and follows to another meeting', async () => {
    const subject = 'Quarterly review, chosen';
    await booked(await schedule({ subject }));
    const { page, kvartal } = await openTeamsTab(await openProfile(), 'Samir Haddad', {
      surface: 'meeting',
    });
    const meetings = page.getByRole('combobox', { name: 'Meeting' });
    const named = (name: string) => meetings.getByRole('option', { name });
    await meetings.selectOption((await named('Platform weekly').textContent()) ?? '');
    await kvartal.getByText('This meeting is no review that Kvartal knows of.').waitFor();
    await meetings.selectOption((await named(subject).textContent()) ?? '');
    await kvartal.getByRole('heading', { name: subject }).waitFor();
  });

  it('is not there for somebody without a meeting', async () => {
    const { page, kvartal } = await openTeamsTab(await openProfile(), 'Edvin Palm', {
      surface: 'meeting',
    });
    await page.getByRole('combobox', { name: 'Meeting' }).getByText('None in these weeks').waitFor({
      state: 'attached',
    });
    expect(await kvartal.locator('main').count()).toBe(0);
  });
});
