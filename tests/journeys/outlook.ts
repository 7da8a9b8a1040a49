import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import { workbenchUrl } from './teams-tab.ts';
import type { Choice } from '#sandbox/workbench/choice.ts';

/** Outlook with Kvartal in its task pane. */
export interface OutlookPane {
  /** The workbench: calendar and meeting beside the pane. */
  readonly page: Page;
  /** What is in the pane. */
  readonly pane: FrameLocator;
}

const paneIn = (page: Page): FrameLocator => page.frameLocator('iframe[title="Kvartal pane"]');

/** Opens Outlook as somebody. */
export async function openOutlook(
  profile: BrowserContext,
  name: string,
  choice: Partial<Choice> = {},
): Promise<OutlookPane> {
  const page = await profile.newPage();
  await page.goto(workbenchUrl(name, { surface: 'reading', ...choice }));
  return { page, pane: paneIn(page) };
}

export const meeting = (page: Page, subject: string) =>
  page.getByRole('navigation', { name: 'Calendar' }).getByRole('button', { name: subject }).first();

/** Writes a meeting for the next full hour, and sends it. */
export async function sendMeeting(
  page: Page,
  { subject, attendees, body }: { subject: string; attendees: string; body: string },
): Promise<void> {
  await page.getByRole('button', { name: 'New meeting' }).click();
  await page.getByLabel('Subject').fill(subject);
  await page.getByLabel('Attendees', { exact: true }).fill(attendees);
  await page.getByRole('textbox', { name: 'Body' }).fill(body);
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByRole('article', { name: subject }).waitFor();
}
