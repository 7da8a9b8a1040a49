import { describe, it } from '@jest/globals';
import { givenBrowser } from './given-browser.ts';
import { openTeamsTab } from './teams-tab.ts';

const openProfile = givenBrowser();

describe('A channel tab', () => {
  it('shows the board of the channel’s team, and leads back to it', async () => {
    const { kvartal } = await openTeamsTab(await openProfile(), 'Emil Strand', {
      surface: 'channel',
      team: 'water',
    });
    const heading = (name: string) => kvartal.getByRole('heading', { name, level: 1 });
    await heading('Vatten').waitFor();
    await kvartal.getByRole('button', { name: 'Vatten' }).click();
    await kvartal.getByRole('link', { name: 'Energi' }).click();
    await heading('Energi').waitFor();
    await kvartal.getByRole('link', { name: 'Back to this channel’s board' }).click();
    await heading('Vatten').waitFor();
  });
});
