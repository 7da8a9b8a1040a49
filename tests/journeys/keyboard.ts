import type { FrameLocator, Locator, Page } from 'playwright-core';

const farthest = 60;

/** Presses a key until the target has the focus, as somebody without a mouse does. Rejects when it is never reached. */
export async function pressUntilFocused(page: Page, key: string, target: Locator): Promise<void> {
  await target.waitFor();
  for (let pressed = 0; pressed < farthest; pressed += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead to ${String(target)}.`);
}

/** Resolves when the target has the focus. */
export const untilFocused = (within: FrameLocator, target: Locator): Promise<void> =>
  within.locator(':focus').and(target).waitFor();

/** Whether one can see where the focus is: an outline on the element, or on what stretches over its row. */
export const isFocusVisible = (within: FrameLocator): Promise<boolean> =>
  within.locator(':focus').evaluate((element) =>
    [undefined, '::after'].some((part) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element, part);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
    }),
  );
