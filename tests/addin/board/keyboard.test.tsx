import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { aBoard, aKeyResult, aView, anObjective } from '#tests/addin/builders.ts';
import { openBoard } from '#tests/addin/open-app.tsx';

const board = aBoard({
  objectives: [
    aView(),
    aView(
      anObjective({
        id: 'o-nights',
        title: 'Quiet nights',
        rank: 'a1',
        keyResults: [aKeyResult({ id: 'kr-pages', title: 'Night pages below 10' })],
      }),
    ),
  ],
});

const row = (name: string) => screen.findByRole('link', { name });

async function openWithFocusOn(name: string, change = board) {
  const opened = openBoard(change);
  (await row(name)).focus();
  return opened;
}

describe('the board’s keys', () => {
  it('go from row to row with the arrows', async () => {
    const { user } = await openWithFocusOn('Municipalities move without asking us for help');
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(await row('Quiet nights')).toHaveFocus();
    await user.keyboard('{ArrowUp}');
    expect(await row('Churn below 3 %')).toHaveFocus();
  });

  it('stay on the last row at the end', async () => {
    const { user } = await openWithFocusOn('Night pages below 10');
    await user.keyboard('{ArrowDown}');
    expect(await row('Night pages below 10')).toHaveFocus();
  });

  it('open a row with Enter, and close it with Esc where it was opened', async () => {
    const { user } = await openWithFocusOn('Night pages below 10');
    await user.keyboard('{Enter}');
    const drawer = await screen.findByRole('complementary', { name: 'Details' });
    expect(
      await within(drawer).findByRole('heading', { name: 'Night pages below 10' }),
    ).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('complementary')).not.toBeInTheDocument();
    await waitFor(async () => expect(await row('Night pages below 10')).toHaveFocus());
  });

  it('check in with C, and Esc gives it up', async () => {
    const { user } = await openWithFocusOn('Churn below 3 %');
    await user.keyboard('c');
    expect(await screen.findByRole('button', { name: 'Save' })).toBeVisible();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('button', { name: 'Save' })).not.toBeInTheDocument();
  });

  it('edit with E the objective that the row belongs to', async () => {
    const { user } = await openWithFocusOn('Night pages below 10');
    await user.keyboard('e');
    expect(await screen.findByRole('heading', { name: 'Edit objective' })).toBeVisible();
    expect(screen.getByDisplayValue('Quiet nights')).toBeVisible();
  });

  it('begin a new objective with N', async () => {
    const { user } = await openWithFocusOn('Churn below 3 %');
    await user.keyboard('n');
    expect(await screen.findByRole('heading', { name: 'New objective' })).toBeVisible();
  });

  it('are listed by ?', async () => {
    const { user } = await openWithFocusOn('Churn below 3 %');
    await user.keyboard('?');
    const help = within(await screen.findByRole('dialog', { name: 'Keyboard' }));
    for (const key of ['↑ ↓', 'Enter', 'C', 'E', 'N', 'Esc', '?'])
      expect(help.getByText(key)).toBeInTheDocument();
  });

  it('are letters like any other while one types', async () => {
    const { user } = await openWithFocusOn('Churn below 3 %');
    await user.keyboard('c');
    await user.type(await screen.findByPlaceholderText('Note'), 'nice?');
    expect(screen.getByDisplayValue('nice?')).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'New objective' })).not.toBeInTheDocument();
  });

  it('do nothing that the person may not do', async () => {
    const { user } = await openWithFocusOn('Churn below 3 %', {
      ...board,
      viewer: { personId: 'p-guest', organisationRoles: [], teamIds: [] },
    });
    await user.keyboard('cen');
    expect(screen.queryByRole('complementary')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Save' })).not.toBeInTheDocument();
  });
});
