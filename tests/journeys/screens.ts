import type { FrameLocator, Locator } from 'playwright-core';

/** Opens something in the tab. Resolves with the part that is new on the screen; null: all of it. */
export type Open = (kvartal: FrameLocator) => Promise<Locator | null>;

const heading = (kvartal: FrameLocator) => kvartal.getByRole('heading', { level: 1 });
const drawer = (kvartal: FrameLocator) => kvartal.getByRole('complementary', { name: 'Details' });
const loaded = (within: FrameLocator | Locator) =>
  within.getByText('Loading').waitFor({ state: 'detached' });

export const wholeScreen: Open = async (kvartal) => {
  await heading(kvartal).waitFor();
  await loaded(kvartal);
  return null;
};

export const errorView: Open = async (kvartal) => {
  await kvartal.getByRole('alert').waitFor();
  return null;
};

const inDrawer =
  (tab: string): Open =>
  async (kvartal) => {
    await kvartal.getByRole('listitem').getByRole('link').first().click();
    await drawer(kvartal).getByRole('tab', { name: tab }).click();
    await drawer(kvartal).getByRole('tabpanel', { name: tab }).waitFor();
    await loaded(drawer(kvartal));
    return drawer(kvartal);
  };

const inPopover =
  (button: string | RegExp, label: string): Open =>
  async (kvartal) => {
    await kvartal.getByRole('button', { name: button, exact: true }).first().click();
    const popover = kvartal.getByLabel(label, { exact: true }).and(kvartal.locator('[role]'));
    await popover.waitFor();
    return popover;
  };

const fromMore = async (kvartal: FrameLocator, button: string): Promise<void> => {
  await kvartal.getByRole('button', { name: 'More', exact: true }).click();
  await kvartal.getByRole('button', { name: button }).click();
};

const keyHelp: Open = async (kvartal) => {
  await fromMore(kvartal, 'Keyboard (?)');
  const help = kvartal.getByRole('dialog', { name: 'Keyboard' });
  await help.getByRole('button', { name: 'Close' }).and(kvartal.locator(':focus')).waitFor();
  return help;
};

const checkingIn: Open = async (kvartal) => {
  const rows = kvartal.getByRole('listitem');
  await rows.getByRole('button', { name: 'Check in on ' }).first().click();
  const row = rows.filter({ has: kvartal.getByRole('form') });
  await row.waitFor();
  return row;
};

/** With each kind of key result, what the coach says, and what is wrong. */
const newObjective: Open = async (kvartal) => {
  await kvartal.getByRole('button', { name: 'New objective' }).click();
  const editor = drawer(kvartal);
  await editor.getByRole('textbox', { name: 'Objective' }).fill('Build 3 things and ship them');
  const sentences = ['40 plants migrated', 'Churn below 3 %', 'Guide shipped'];
  for (const [place, sentence] of sentences.entries()) {
    await editor.getByRole('button', { name: 'Add key result' }).click();
    await editor.getByRole('textbox', { name: `Key result ${place + 1}` }).fill(sentence);
  }
  await editor.getByLabel('How it is measured').last().selectOption('Reach steps');
  await editor.getByRole('button', { name: 'Owner and weight' }).first().click();
  await editor.getByRole('radio', { name: 'Only people and teams that I choose' }).check();
  await editor.getByRole('list', { name: 'The coach' }).first().waitFor();
  await editor.getByRole('button', { name: 'Save' }).click();
  await editor.getByRole('alert').first().waitFor();
  return editor;
};

/** With a time of one's own, a guest, only some objectives, and what is wrong. */
const schedulingReview: Open = async (kvartal) => {
  await kvartal.getByRole('button', { name: 'Schedule review' }).click();
  const form = drawer(kvartal);
  const people = form.getByRole('combobox', { name: 'Add people' });
  await people.pressSequentially('guest@elsewhere.example');
  await kvartal.getByRole('option', { name: 'guest@elsewhere.example' }).click();
  await form.getByRole('radio', { name: 'suits' }).first().waitFor();
  await form.getByRole('radio', { name: 'Another time' }).check();
  await form.getByRole('radio', { name: 'Only some' }).check();
  await form.getByRole('button', { name: 'Schedule', exact: true }).click();
  await form.getByText('One thing needs a look.').waitFor();
  return form;
};

const editing: Open = async (kvartal) => {
  await kvartal.getByRole('button', { name: 'Edit: ' }).first().click();
  await drawer(kvartal).getByRole('button', { name: 'Remove objective' }).click();
  return drawer(kvartal);
};

export const removed: Open = async (kvartal) => {
  await fromMore(kvartal, 'Removed');
  await drawer(kvartal).getByText('Removed by ').first().waitFor();
  return drawer(kvartal);
};

/** All that opens on the board of a team. */
export const onBoard = (team: string): Readonly<Record<string, Open>> => ({
  'the board': wholeScreen,
  'the drawer': inDrawer('Details'),
  'the drawer’s check-ins': inDrawer('Check-ins'),
  'the drawer’s history': inDrawer('History'),
  'why this number': inPopover(/% done, /, 'Why this number?'),
  'the team picker': inPopover(team, 'Choose team'),
  'the cycle picker': inPopover(/^Q\d \d+$/, 'Choose cycle'),
  'what one seldom needs': inPopover('More', 'More'),
  'the key help': keyHelp,
  'a check-in': checkingIn,
  'a new objective': newObjective,
  'an objective being edited': editing,
  'a review being scheduled': schedulingReview,
});
