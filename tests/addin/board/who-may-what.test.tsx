import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import {
  aBoard,
  aCycle,
  aKeyResult,
  aView,
  aViewer,
  anObjective,
  asta,
  bo,
} from '#tests/addin/builders.ts';
import { openBoard } from '#tests/addin/open-app.tsx';

const objectives = [
  aView(
    anObjective({
      ownerId: asta.id,
      keyResults: [aKeyResult({ id: 'kr-1', title: 'Churn below 3 %', ownerId: asta.id })],
    }),
  ),
  aView(
    anObjective({
      id: 'o-2',
      title: 'Quiet nights',
      rank: 'a1',
      ownerId: bo.id,
      keyResults: [aKeyResult({ id: 'kr-2', title: 'Night pages', ownerId: bo.id })],
    }),
  ),
];

async function buttonsFor(change: Parameters<typeof aBoard>[0]) {
  openBoard(aBoard({ objectives, ...change }));
  await screen.findByRole('heading', { level: 1 });
  const count = (name: RegExp) => screen.queryAllByRole('button', { name }).length;
  return {
    create: count(/^New objective$/),
    edit: count(/^Edit:/),
    checkIn: count(/^Check in on/),
  };
}

describe('the buttons on a board', () => {
  it('let a lead write everything', async () => {
    const buttons = await buttonsFor({ viewer: aViewer({ personId: asta.id }) });
    expect(buttons).toEqual({ create: 1, edit: 2, checkIn: 2 });
  });

  it('let a member edit only what is theirs, and check in on all', async () => {
    const buttons = await buttonsFor({ viewer: aViewer({ personId: bo.id }) });
    expect(buttons).toEqual({ create: 1, edit: 1, checkIn: 2 });
  });

  it('let a reader read', async () => {
    const buttons = await buttonsFor({ viewer: aViewer({ personId: 'p-guest', teamIds: [] }) });
    expect(buttons).toEqual({ create: 0, edit: 0, checkIn: 0 });
  });

  it('let a programme lead write everywhere', async () => {
    const viewer = aViewer({
      personId: 'p-programme',
      organisationRoles: ['programme-lead'],
      teamIds: [],
    });
    expect(await buttonsFor({ viewer })).toEqual({ create: 1, edit: 2, checkIn: 2 });
  });

  it('are gone when the cycle is closed', async () => {
    const buttons = await buttonsFor({ cycle: aCycle({ phase: 'closed' }) });
    expect(buttons).toEqual({ create: 0, edit: 0, checkIn: 0 });
  });
});
