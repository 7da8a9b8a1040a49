import { describe, expect, it } from '@jest/globals';
import { givenBrowser } from './given-browser.ts';
import { aKeyResult, anObjective, boardPathOf, put } from './objectives.ts';
import { apiOf } from './people.ts';
import { openTeamsTab } from './teams-tab.ts';

const openProfile = givenBrowser();

/** Colleagues' changes show within this time. */
const soonMs = 15_000;

describe('Two colleagues', () => {
  it('see each other’s check-ins on their open boards within 15 seconds, without reloading', async () => {
    const title = 'Callers who got an answer at once';
    const view = await put(
      apiOf('Anna Lövgren'),
      'support',
      anObjective('Pelle Granath', { keyResults: [aKeyResult('Pelle Granath', { title })] }),
    );
    const path = boardPathOf(view);
    const annas = await openTeamsTab(await openProfile(), 'Anna Lövgren', { path });
    const pelles = await openTeamsTab(await openProfile(), 'Pelle Granath', { path });
    await annas.kvartal.getByRole('link', { name: title }).waitFor();
    const loaded: string[] = [];
    annas.page.on('framenavigated', (frame) => loaded.push(frame.url()));

    await pelles.kvartal.getByRole('button', { name: `Check in on ${title}` }).click();
    const form = pelles.kvartal.getByRole('form', { name: `Check in: ${title}` });
    await form.getByRole('textbox', { name: 'New value' }).fill('12');
    await form.getByRole('slider', { name: 'Confidence' }).press('8');
    await form.getByRole('textbox', { name: 'Note' }).fill('The new queue helps.');
    await form.getByRole('button', { name: 'Save' }).click();
    await pelles.kvartal.getByText('Saved', { exact: true }).waitFor();

    const figure = annas.kvartal.getByRole('button', { name: '12, target 40 plants' });
    await figure.waitFor({ timeout: soonMs });
    await annas.kvartal.getByRole('link', { name: title }).click();
    await annas.kvartal.getByText('The new queue helps.').waitFor();
    expect(loaded).toEqual([]);
  });
});
