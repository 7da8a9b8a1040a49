import { describe, expect, it } from '@jest/globals';
import { givenBrowser } from './given-browser.ts';
import { anObjective, boardPathOf, checkInOn, checkInsOn, put } from './objectives.ts';
import { apiOf } from './people.ts';
import { openTeamsTab, untilPainted } from './teams-tab.ts';

const openProfile = givenBrowser();

const plain = (text: string | null) => (text ?? '').replaceAll(/\s/g, ' ');

describe('Kvartal in Teams', () => {
  it('follows the theme at once, without loading anew', async () => {
    const { page, kvartal } = await openTeamsTab(await openProfile(), 'Maja Lindqvist');
    await kvartal.getByRole('heading', { name: 'To do' }).waitFor();
    const loaded: string[] = [];
    page.on('framenavigated', (frame) => frame.parentFrame() && loaded.push(frame.url()));
    await untilPainted(kvartal, 'light');
    for (const [label, theme] of [
      ['Dark', 'dark'],
      ['High contrast', 'contrast'],
    ] as const) {
      await page.getByLabel('Theme').selectOption(label);
      await untilPainted(kvartal, theme);
    }
    expect(loaded).toEqual([]);
  });

  it('speaks Swedish in texts, numbers and dates', async () => {
    const karin = apiOf('Karin Åström');
    const view = await put(karin, 'plants', anObjective('Karin Åström', { title: 'Sweden first' }));
    await checkInOn(karin, view, 1234.5);
    const path = `${boardPathOf(view)}?objective=${view.objective.id}&key-result=${view.objective.keyResults[0]?.id}`;
    const profile = await openProfile({ timezoneId: 'Europe/Stockholm' });
    const { kvartal } = await openTeamsTab(profile, 'Karin Åström', { path, language: 'sv' });
    await kvartal.getByRole('button', { name: 'Stäm av' }).first().waitFor();
    expect(await kvartal.locator(':root').getAttribute('lang')).toBe('sv');
    await kvartal
      .getByRole('button', { name: /^1\s234,5, målet är 40\splants$/ })
      .first()
      .waitFor();
    await kvartal.getByRole('tab', { name: 'Avstämningar' }).click();
    const entry = kvartal.getByRole('tabpanel').getByRole('listitem').first();
    await entry.waitFor();
    const [{ at } = { at: '' }] = await checkInsOn(karin, view);
    const swedish = new Intl.DateTimeFormat('sv-SE', {
      dateStyle: 'medium',
      timeStyle: 'short',
      timeZone: 'Europe/Stockholm',
    });
    expect(plain(await entry.textContent())).toContain(plain(swedish.format(new Date(at))));
  });

  it('shows a board with the styles that are in the page', async () => {
    const { kvartal } = await openTeamsTab(await openProfile(), 'Maja Lindqvist', {
      path: '/teams/platform/current',
    });
    await kvartal.getByRole('button', { name: 'Check in' }).first().waitFor();
    const inserted = kvartal.locator(
      'style[data-make-styles-bucket]:not([data-make-styles-rehydration])',
    );
    // Fluent's provider inserts its own.
    expect(await inserted.count()).toBe(1);
    const card = kvartal.getByRole('region').first();
    expect(await card.evaluate((element) => getComputedStyle(element).borderRadius)).toBe('6px');
  });

  it('moves nothing for somebody who asked for less motion', async () => {
    const profile = await openProfile({ reducedMotion: 'reduce' });
    const { kvartal } = await openTeamsTab(profile, 'Yusuf Demir', { path: '/teams/data/current' });
    const moving = () =>
      kvartal.locator(':root').evaluate(() =>
        document
          .getAnimations()
          .filter(({ playState, effect }) => {
            const { duration } = effect?.getComputedTiming() ?? {};
            return playState === 'running' && Number(duration) > 10;
          })
          .map((animation) => animation.id || 'unnamed'),
      );
    await kvartal.getByRole('heading', { level: 2 }).getByRole('link').first().click();
    await kvartal.getByRole('complementary', { name: 'Details' }).waitFor();
    expect(await moving()).toEqual([]);
    await kvartal
      .getByRole('button', { name: / done, / })
      .first()
      .click();
    await kvartal.getByRole('heading', { name: 'Progress' }).waitFor();
    expect(await moving()).toEqual([]);
  });
});
