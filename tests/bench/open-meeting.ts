import type { Page } from 'playwright-core';

/**
 * Opens a meeting in the sandbox's Outlook, whose pane is empty until then: so the page in it starts cold
 * and with the meeting selected, as somebody meets it who opens the pane on an invitation. It stands in
 * Outlook rather than in a frame of the bench's own because Office.js and sign-in are answered there.
 */
export const meetingOpened =
  (outlookUrl: string, subject: string) =>
  async (page: Page): Promise<void> => {
    const pane = '**/pane.html';
    await page.route(pane, (route) => route.fulfill({ contentType: 'text/html', body: '' }));
    await page.goto(outlookUrl);
    const meeting = page.getByRole('navigation', { name: 'Calendar' }).getByText(subject);
    await meeting.waitFor();
    // While requests are looked at, the browser keeps no cache.
    await page.unroute(pane);
    await meeting.click();
  };
