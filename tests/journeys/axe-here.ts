import axe from 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import type { BrowserContext, Locator } from 'playwright-core';

declare global {
  interface Window {
    axe: { run: (context: Element | Document, options: RunOptions) => Promise<AxeResults> };
  }
}

/** Those for WCAG 2.2 AA and for good practice, and no experiments. */
const rules = axe
  .getRules(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
  .filter(({ tags }) => !tags.includes('experimental'));

const idsOf = (some: typeof rules) => some.map(({ ruleId }) => ruleId);

/** Every rule, or those that a change of theme can break. */
export const ruleIds = {
  all: idsOf(rules),
  colour: idsOf(rules.filter(({ tags }) => tags.includes('cat.color'))),
};

/** Puts axe on every page and in every frame of the profile. */
export const bringAxe = (profile: BrowserContext): Promise<unknown> =>
  profile.addInitScript({ content: axe.source });

/** What is wrong by these rules with a part of a page, or with all of it when the part is its root: a line each. */
export const findingsIn = (part: Locator, runOnly: string[] = ruleIds.all): Promise<string[]> =>
  part.evaluate(async (element, runOnly) => {
    // One that is cancelled has ended, too.
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    const { violations } = await window.axe.run(element, {
      runOnly,
      resultTypes: ['violations'],
      // What is framed is looked at by itself.
      iframes: false,
    });
    const tooWide = document.documentElement.scrollWidth - window.innerWidth;
    return [
      ...violations.flatMap(({ id, impact, nodes }) =>
        nodes.map(({ html, target, failureSummary = '' }) =>
          [id, impact, target.join(' '), html.slice(0, 200), failureSummary].join(' | '),
        ),
      ),
      ...(tooWide > 0 ? [`The page scrolls sideways by ${tooWide} px.`] : []),
    ].map((line) => line.replaceAll(/\s+/g, ' '));
  }, runOnly);

/** Lists each finding once, with every place in which it was found. */
export function gatherFindings() {
  const places = new Map<string, string[]>();
  return {
    note: (place: string, findings: readonly string[]): void => {
      for (const finding of findings) places.set(finding, [...(places.get(finding) ?? []), place]);
    },
    all: (): string[] => [...places].map(([finding, where]) => `${finding} (${where.join(', ')})`),
  };
}
