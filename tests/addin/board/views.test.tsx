import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import {
  aBoard,
  aCheckIn,
  aKeyResult,
  aView,
  anObjective,
  asOf,
  bo,
} from '#tests/addin/builders.ts';
import { openBoard } from '#tests/addin/open-app.tsx';

/** Asta's on track, Bo's stale. */
const whole = anObjective({
  keyResults: [
    aKeyResult({ id: 'kr-a', title: 'Asta’s churn' }),
    aKeyResult({
      id: 'kr-b',
      title: 'Bo’s uptime',
      ownerId: bo.id,
      latest: aCheckIn({ at: '2026-10-05T09:00:00.000Z' }),
    }),
  ],
});
/** The second objective is Bo's altogether. */
const board = aBoard({
  objectives: [
    aView(whole),
    aView(
      anObjective({
        id: 'o-bo',
        title: 'Bo’s objective',
        ownerId: bo.id,
        keyResults: [aKeyResult({ id: 'kr-c', title: 'Bo’s churn', ownerId: bo.id })],
      }),
    ),
  ],
});
const asBo = { ...board, viewer: { ...board.viewer, personId: bo.id } };

const rows = () =>
  screen
    .getAllByRole('listitem')
    .flatMap((item) => within(item).queryAllByRole('link'))
    .filter((link) => link.hasAttribute('data-row'))
    .map(({ textContent }) => textContent);

describe('what a board shows of itself', () => {
  it('is everything, unless one chooses one’s own', async () => {
    const { user } = openBoard(asBo);
    expect(await screen.findByRole('link', { name: 'Asta’s churn' })).toBeVisible();
    expect(rows()).toEqual(['Asta’s churn', 'Bo’s uptime', 'Bo’s churn']);
    await user.click(screen.getByRole('button', { name: 'Everything' }));
    const picker = within(await screen.findByRole('dialog', { name: 'Choose what to show' }));
    expect((await picker.findAllByRole('link')).map(({ textContent }) => textContent)).toEqual([
      'Everything3',
      'Mine2',
      'Needs attention1',
    ]);
    await user.click(picker.getByRole('link', { name: /^Mine/ }));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Mine' })).toHaveFocus());
    expect(rows()).toEqual(['Bo’s uptime', 'Bo’s churn']);
  });

  it('is all of an objective that one owns', async () => {
    openBoard(board, { at: '?view=mine' });
    expect(await screen.findByRole('link', { name: 'Asta’s churn' })).toBeVisible();
    expect(rows()).toEqual(['Asta’s churn', 'Bo’s uptime']);
  });

  it('is what needs attention, and stays so while one looks closer', async () => {
    const { user } = openBoard(board, { at: '?view=attention' });
    await user.click(await screen.findByRole('link', { name: 'Bo’s uptime' }));
    expect(await screen.findByRole('complementary')).toBeVisible();
    expect(rows()).toEqual(['Bo’s uptime']);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('complementary')).toBeNull();
    expect(rows()).toEqual(['Bo’s uptime']);
  });

  it('keeps a row that one has just checked in on, with its way back', async () => {
    const { user } = openBoard(board, {
      at: '?view=attention',
      answers: {
        recordCheckIn: ({ body: { reading, confidence } }) => {
          const checkIn = aCheckIn({
            id: 'c-9',
            keyResultId: 'kr-b',
            reading,
            confidence,
            at: asOf,
          });
          const [astas, bos] = whole.keyResults;
          if (!astas || !bos) throw new Error('The objective has two key results.');
          const keyResults = [astas, { ...bos, latest: checkIn }];
          return { checkIn, view: aView({ ...whole, keyResults }, { etag: 'v2' }) };
        },
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Check in on Bo’s uptime' }));
    await user.type(await screen.findByRole('textbox', { name: 'New value, %' }), '3{Enter}');
    expect(await screen.findByText('Saved')).toBeVisible();
    expect(screen.getByRole('button', { name: /^Undo/ })).toBeVisible();
    expect(rows()).toEqual(['Bo’s uptime']);
  });

  it('has what a link leads to, too', async () => {
    const { user } = openBoard(board, {
      at: '?view=attention&objective=o-bo&key-result=kr-c',
    });
    expect(await screen.findByRole('complementary')).toBeVisible();
    expect(rows()).toEqual(['Bo’s uptime', 'Bo’s churn']);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.getByRole('link', { name: 'Bo’s churn' })).toHaveFocus());
  });

  it('has a new objective, too: one sees what one has written', async () => {
    const { user } = openBoard(board, {
      at: '?view=attention',
      answers: {
        createObjective: ({ body: { title } }) =>
          aView(anObjective({ id: 'o-new', title, rank: 'b0', keyResults: [] })),
      },
    });
    await user.click(await screen.findByRole('button', { name: 'New objective' }));
    await user.type(await screen.findByRole('textbox', { name: 'Objective' }), 'Quiet nights');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByRole('heading', { level: 2, name: 'Quiet nights' })).toBeVisible();
    expect(rows()).toEqual(['Bo’s uptime']);
  });

  it('is nothing where nothing is so, with the way back to everything', async () => {
    const nobodys = { ...board, viewer: { ...board.viewer, personId: 'p-guest' } };
    const { user } = openBoard(nobodys, { at: '?view=mine' });
    expect(await screen.findByText(/None of these key results are yours/)).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Show everything' }));
    expect(rows()).toHaveLength(3);
  });

  it('is everything for a view that there is not', async () => {
    openBoard(board, { at: '?view=else' });
    expect(await screen.findByRole('button', { name: 'Everything' })).toBeVisible();
    expect(rows()).toHaveLength(3);
  });
});
