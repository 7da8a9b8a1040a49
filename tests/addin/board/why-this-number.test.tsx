import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import {
  aBoard,
  aCheckIn,
  aKeyResult,
  aKpi,
  aView,
  anObjective,
  asta,
} from '#tests/addin/builders.ts';
import { openBoard } from '#tests/addin/open-app.tsx';

const migrated = aKeyResult({
  id: 'kr-plants',
  title: '40 plants migrated',
  weight: 3,
  measure: { kind: 'metric', start: 0, target: 40, unit: 'plants' },
  latest: aCheckIn({
    id: 'c-plants',
    keyResultId: 'kr-plants',
    reading: { kind: 'value', value: 22 },
    confidence: 8,
  }),
});
const board = aBoard({
  objectives: [aView(anObjective({ keyResults: [aKeyResult(), migrated] }))],
  kpis: [aKpi()],
});

const checkIns = {
  checkIns: [
    aCheckIn({ id: 'c-4', note: 'Two left us.' }),
    aCheckIn({
      id: 'c-3',
      withdrawnAt: '2026-11-20T09:00:00.000Z',
      reading: { kind: 'value', value: 7.7 },
    }),
    aCheckIn({ id: 'c-2', reading: { kind: 'value', value: 3.6 } }),
    aCheckIn({ id: 'c-1', reading: { kind: 'value', value: 3.9 } }),
    aCheckIn({ id: 'c-0', reading: { kind: 'value', value: 4.1 } }),
  ],
  people: [asta],
  next: null,
};

async function ask(name: string | RegExp, row = 'Churn below 3 %') {
  const { user } = openBoard(board, { answers: { readCheckIns: () => checkIns } });
  const link = await screen.findByRole('link', { name: row });
  const part = link.closest<HTMLElement>('[data-objective]') ?? document.body;
  await user.click(within(part).getByRole('button', { name }));
  const dialog = await screen.findByRole('dialog', { name: 'Why this number?' });
  await within(dialog).findAllByRole('heading');
  return within(dialog);
}

describe('why this number?', () => {
  it('explains progress by the formula with its real values, and says the same figure', async () => {
    const why = await ask(/^67% done/);
    expect(why.getByRole('heading', { name: 'Progress 67%' })).toBeVisible();
    expect(why.getByText('(3.4 − 4.2) ÷ (3 − 4.2) = 66.7%')).toBeVisible();
  });

  it('explains expected progress by the days that have passed', async () => {
    const why = await ask(/^67% done, 58% expected/);
    expect(why.getByRole('heading', { name: 'Expected by now: 58%' })).toBeVisible();
    expect(why.getByText('53.4 of 92 days have passed:')).toBeVisible();
  });

  it('names who said it and when, by the last three check-ins that stand', async () => {
    const why = await ask('3.4%, target 3%');
    expect(await why.findByText('Two left us.')).toBeVisible();
    const entries = why.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(entries).toHaveLength(3);
    expect(entries[0]).toContain('3.4%, confidence 6 · Asta Berg, 21 Nov');
    expect(entries.join()).not.toContain('7.7%');
  });

  it('explains the status by lag and the limits of the method', async () => {
    const why = await ask('on track');
    expect(why.getByText(/66\.7% done is no less than the 58\.\d% expected/)).toBeVisible();
    expect(why.getByText('At most 10 points behind counts as on track.')).toBeVisible();
  });

  it('explains an objective by its key results with their weights', async () => {
    const why = await ask(/^58% done/, 'Municipalities move without asking us for help');
    expect(why.getByRole('heading', { name: 'Progress 58%' })).toBeVisible();
    expect(why.getByRole('row', { name: 'Churn below 3 % 1 66.7%' })).toBeVisible();
    expect(why.getByRole('row', { name: '40 plants migrated 3 55%' })).toBeVisible();
    expect(why.getByText('(1 × 66.7% + 3 × 55%) ÷ 4 = 57.9%')).toBeVisible();
  });

  it('explains an objective’s confidence as the mean of what was said', async () => {
    const why = await ask('confidence 7 of 10', 'Municipalities move without asking us for help');
    expect(why.getByRole('heading', { name: 'Confidence 7' })).toBeVisible();
    expect(why.getByText('(6 + 8) ÷ 2 = 7')).toBeVisible();
  });

  it('explains how many objectives are on track by each one’s status', async () => {
    const { user } = openBoard(board);
    await user.click(await screen.findByRole('button', { name: '1 of 1 objective on track' }));
    const why = within(await screen.findByRole('dialog'));
    expect(
      await why.findByRole('row', { name: /Municipalities move without .* on track/ }),
    ).toBeVisible();
  });

  it('explains a KPI by its healthy range', async () => {
    const { user } = openBoard(board);
    await user.click(await screen.findByRole('button', { name: '99.93% (99.9–100)' }));
    const why = within(await screen.findByRole('dialog'));
    expect(await why.findByText('99.93%, read on 20 Nov.')).toBeVisible();
    expect(why.getByText('Watched by Bo Lind.')).toBeVisible();
  });

  it('explains the focus by the method’s advice', async () => {
    const { user } = openBoard(board);
    await user.click(await screen.findByRole('button', { name: /1 objective, at most 3 advised/ }));
    const why = within(await screen.findByRole('dialog'));
    expect(await why.findByText(/The method advises at most 3 objectives/)).toBeVisible();
  });

  it('gives the focus back to the figure when it closes', async () => {
    const { user } = openBoard(board);
    const figure = await screen.findByRole('button', { name: /1 objective, at most 3 advised/ });
    await user.click(figure);
    await screen.findByRole('dialog');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(figure).toHaveFocus();
  });
});
