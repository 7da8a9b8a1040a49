import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import type { Choice } from '#sandbox/workbench/choice.ts';
import { person } from './people.ts';
import { sharedStage } from './stage/stage.ts';

/** Kvartal in a Teams tab. */
export interface TeamsTab {
  /** The workbench: Teams around the tab. */
  readonly page: Page;
  /** What is in the tab. */
  readonly kvartal: FrameLocator;
}

export const kvartalIn = (page: Page): FrameLocator => page.frameLocator('iframe[title=Kvartal]');

/** The workbench's address for somebody and what they look at. */
export function workbenchUrl(
  name: string,
  choice: Partial<Choice> = {},
  { url } = sharedStage(),
): string {
  const [persona = ''] = person(name).loginName.split('@');
  return `${url}/?${new URLSearchParams({ persona, ...choice }).toString()}`;
}

/** Opens Kvartal in Teams as somebody. */
export async function openTeamsTab(
  profile: BrowserContext,
  name: string,
  choice: Partial<Choice> = {},
  stage = sharedStage(),
): Promise<TeamsTab> {
  const page = await profile.newPage();
  await page.goto(workbenchUrl(name, choice, stage));
  return { page, kvartal: kvartalIn(page) };
}

/** What the tab's page is painted with in each theme. */
export const backgrounds = {
  light: 'rgb(245, 245, 245)',
  dark: 'rgb(31, 31, 31)',
  contrast: 'rgb(0, 0, 0)',
};

/** Resolves when the tab is painted in the theme. */
export const untilPainted = (
  kvartal: FrameLocator,
  theme: keyof typeof backgrounds,
): Promise<void> =>
  kvartal.locator('main').evaluate(
    (main, wanted) =>
      new Promise<void>((resolve) => {
        const look = () => {
          const parts = [main, main.parentElement ?? main];
          const isPainted = parts.some((part) => getComputedStyle(part).backgroundColor === wanted);
          if (isPainted) resolve();
          else requestAnimationFrame(look);
        };
        look();
      }),
    backgrounds[theme],
  );
