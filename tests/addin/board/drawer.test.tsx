import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import type { Answer } from '#core/contract/endpoints.ts';
import { aBoard, aCheckIn, asta, bo } from '#tests/addin/builders.ts';
import { openBoard } from '#tests/addin/open-app.tsx';

const at = '?objective=o-municipalities&key-result=kr-churn';
const drawer = async () => within(await screen.findByRole('complementary', { name: 'Details' }));

const page = (values: readonly number[], next: string | null): Answer<'readCheckIns'> => ({
  checkIns: values.map((value) =>
    aCheckIn({ id: `c-${value}`, reading: { kind: 'value', value } }),
  ),
  people: [asta],
  next,
});

const history: Answer<'readHistory'> = {
  events: [
    {
      id: 'e-3',
      kind: 'key-result-edited',
      at: '2026-11-20T10:00:00.000Z',
      by: asta.id,
      keyResultId: 'kr-churn',
      changes: [
        { field: 'measure.target', before: '3.5', after: '3' },
        { field: 'ownerId', before: asta.id, after: bo.id },
      ],
    },
    {
      id: 'e-2',
      kind: 'key-result-added',
      at: '2026-11-19T10:00:00.000Z',
      by: bo.id,
      keyResultId: 'kr-other',
      changes: [],
    },
    {
      id: 'e-1',
      kind: 'objective-created',
      at: '2026-10-01T10:00:00.000Z',
      by: asta.id,
      keyResultId: null,
      changes: [],
    },
  ],
  people: [asta, bo],
  next: null,
};

describe('the drawer beside a board', () => {
  it('opens on the key result that the link names', async () => {
    openBoard(aBoard(), { at });
    expect((await drawer()).getByRole('heading', { name: 'Churn below 3 %' })).toBeVisible();
    expect((await drawer()).getByText('1 (100% of the objective)')).toBeVisible();
  });

  it('leads from a key result to its objective, and back', async () => {
    const { user } = openBoard(aBoard(), { at });
    const title = 'Municipalities move without asking us for help';
    await user.click((await drawer()).getByRole('link', { name: title }));
    expect((await drawer()).getByRole('heading', { name: title })).toBeVisible();
    await user.click((await drawer()).getByRole('link', { name: 'Churn below 3 %' }));
    expect((await drawer()).getByRole('heading', { name: 'Churn below 3 %' })).toBeVisible();
  });

  it('lists every check-in, page by page', async () => {
    const { user, api } = openBoard(aBoard(), {
      at,
      answers: {
        readCheckIns: ({ query }) =>
          query?.after ? page([3.9, 4.1], null) : page([3.4, 3.6], 'c-3.6'),
      },
    });
    await user.click((await drawer()).getByRole('tab', { name: 'Check-ins' }));
    expect(await (await drawer()).findByText('3.4%, confidence 6')).toBeVisible();
    expect(screen.queryByText('4.1%, confidence 6')).not.toBeInTheDocument();
    await user.click((await drawer()).getByRole('button', { name: 'Show more' }));
    expect(await (await drawer()).findByText('4.1%, confidence 6')).toBeVisible();
    expect(api.callsOf('readCheckIns').at(-1)?.query).toEqual({ after: 'c-3.6' });
    expect(screen.queryByRole('button', { name: 'Show more' })).not.toBeInTheDocument();
  });

  it('tells the history of the key result in words', async () => {
    const { user } = openBoard(aBoard(), { at, answers: { readHistory: () => history } });
    await user.click((await drawer()).getByRole('tab', { name: 'History' }));
    expect(await (await drawer()).findByText('Asta Berg changed “Churn below 3 %”')).toBeVisible();
    expect((await drawer()).getByText('Target: 3.5 → 3')).toBeVisible();
    expect((await drawer()).getByText('Owner: Asta Berg → Bo Lind')).toBeVisible();
    expect((await drawer()).getByText('Asta Berg wrote the objective')).toBeVisible();
    expect(screen.queryByText(/a key result that is gone/)).not.toBeInTheDocument();
  });

  it('copies a link that opens there again', async () => {
    const { user } = openBoard(aBoard(), { at });
    await user.click((await drawer()).getByRole('button', { name: 'Copy link' }));
    expect(await navigator.clipboard.readText()).toBe(
      'https://kvartal.example/teams/platform/2026-q4?objective=o-municipalities&key-result=kr-churn',
    );
    expect(await (await drawer()).findByRole('button', { name: 'Link copied' })).toBeVisible();
  });

  it('says so when what the link names is not on the board any more', async () => {
    openBoard(aBoard(), { at: '?objective=o-gone' });
    expect((await drawer()).getByText('This is not on the board any more.')).toBeVisible();
  });

  it('closes, and the address follows', async () => {
    const { user } = openBoard(aBoard(), { at });
    await user.click((await drawer()).getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('complementary')).not.toBeInTheDocument();
  });
});
