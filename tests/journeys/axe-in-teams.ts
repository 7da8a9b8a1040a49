import type { BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { Choice } from '#sandbox/workbench/choice.ts';
import { bringAxe, findingsIn, gatherFindings, ruleIds } from './axe-here.ts';
import type { Open } from './screens.ts';
import { kvartalIn, openTeamsTab, untilPainted } from './teams-tab.ts';

const themes = ['light', 'dark', 'contrast'] as const;
/** Of the tab, and of the window where Teams has room for its rail beside it. */
const [wide, ...narrow] = [1280 + 102, 280, 320];
/** So high that nothing lies behind what sticks to an edge. */
export const height = 3000;

/** As the person would, but without taking the focus out of the tab. */
async function chooseTheme(page: Page, theme: (typeof themes)[number]): Promise<void> {
  await page.getByLabel('Theme').evaluate((select: HTMLSelectElement, chosen) => {
    select.value = chosen;
    select.dispatchEvent(new Event('change'));
  }, theme);
  await untilPainted(kvartalIn(page), theme);
}

/** All findings on the part at every width, and those of colour in the other themes, too. */
export async function findingsInTeams(page: Page, part: Locator): Promise<string[]> {
  const { note, all } = gatherFindings();
  for (const width of [...narrow, wide]) {
    await page.setViewportSize({ width, height });
    for (const theme of themes) {
      await chooseTheme(page, theme);
      const rules = theme === 'light' ? ruleIds.all : ruleIds.colour;
      note(`${theme} at ${width}`, await findingsIn(part, rules));
    }
  }
  await chooseTheme(page, 'light');
  return all();
}

/** Looks at what people see in Teams, in profiles that are opened so. */
export function axeInTeams(
  openProfile: (options: BrowserContextOptions) => Promise<BrowserContext>,
) {
  async function openTab(who: string, choice: Partial<Choice>) {
    const profile = await openProfile({ viewport: { width: wide, height } });
    await bringAxe(profile);
    return openTeamsTab(profile, who, choice);
  }

  /** All findings on what is opened one after the other, by its name. */
  async function findingsOn(
    who: string,
    path: string,
    opens: Readonly<Record<string, Open>>,
  ): Promise<string[]> {
    const { page, kvartal } = await openTab(who, { path });
    const root = kvartal.locator(':root');
    const all: string[] = [];
    for (const [name, open] of Object.entries(opens)) {
      const part = await open(kvartal);
      const found = part ? await findingsIn(root) : [];
      found.push(...(await findingsInTeams(page, part ?? root)));
      all.push(...found.map((finding) => `${name}: ${finding}`));
      await page.keyboard.press('Escape');
    }
    return all;
  }

  return { openTab, findingsOn };
}
