import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { OfflineError } from '#addin/host/api.ts';
import {
  aBoard,
  aCheckIn,
  aKeyResult,
  aKpi,
  aView,
  aViewer,
  anObjective,
} from '#tests/addin/builders.ts';
import { aProblem } from '#tests/addin/fake-api.ts';
import { openApp, openBoard } from '#tests/addin/open-app.tsx';

const reference = { teamId: 'sales', cycleId: '2026', objectiveId: 'o-trust' };
const aligned = { reference, title: 'Trusted by every municipality' };

const milestones = aKeyResult({
  id: 'kr-guide',
  title: 'First-run guide shipped',
  measure: {
    kind: 'milestones',
    milestones: ['m-1', 'm-2', 'm-3', 'm-4'].map((id) => ({
      id,
      title: id,
      weight: 1,
      dueOn: null,
    })),
  },
  latest: aCheckIn({
    id: 'c-guide',
    keyResultId: 'kr-guide',
    reading: { kind: 'milestones', reachedIds: ['m-1', 'm-2'] },
    at: '2026-11-02T09:00:00.000Z',
  }),
});

describe('a board', () => {
  it('shows a key result’s value, progress, confidence, status, owner and age', async () => {
    openBoard();
    const row = within((await screen.findByText('Churn below 3 %')).closest('li') ?? document.body);
    for (const name of [
      '3.4%, target 3%',
      /^67% done, 58% expected/,
      'confidence 6 of 10',
      'on track',
    ])
      expect(row.getByRole('button', { name })).toBeVisible();
    expect(row.getByText('Asta Berg')).toBeVisible();
    expect(row.getByRole('button', { name: 'checked in 2 days ago' })).toHaveTextContent('2d');
    expect(row.getByRole('img', { name: 'from 3.9% to 3.4% in 1 week' })).toBeVisible();
  });

  it('marks a key result that has waited too long for a check-in', async () => {
    openBoard(aBoard({ objectives: [aView(anObjective({ keyResults: [milestones] }))] }));
    const age = await screen.findByRole('button', { name: 'checked in 21 days ago, stale' });
    expect(age).toHaveTextContent('21d !');
    expect(screen.getByRole('button', { name: '2 of 4 steps reached' })).toBeVisible();
  });

  it('links what an objective supports, and what supports it', async () => {
    const view = aView(anObjective(), { supports: [aligned], supportedBy: [aligned, aligned] });
    openBoard(aBoard({ objectives: [view] }));
    expect(await screen.findByText('↑ supports 1')).toBeVisible();
    expect(screen.getByText('↓ supported by 2')).toBeVisible();
    for (const link of screen.getAllByRole('link', { name: aligned.title }))
      expect(link).toHaveAttribute('href', '/teams/sales/2026?objective=o-trust');
  });

  it('says that an objective is restricted, and what that means', async () => {
    const audience = { kind: 'restricted' as const, personIds: [], teamIds: [] };
    openBoard(aBoard({ objectives: [aView(anObjective({ audience }))] }));
    expect(await screen.findByText('restricted')).toBeVisible();
    expect(screen.getByText(/Only the people and teams named on it/)).toBeInTheDocument();
  });

  it('advises when there are more objectives than the method does, and stops nothing', async () => {
    const objectives = ['a', 'b', 'c', 'd'].map((id) =>
      aView(anObjective({ id, title: `Objective ${id}`, rank: id, keyResults: [] })),
    );
    openBoard(aBoard({ objectives }));
    expect(await screen.findByText(/4 objectives is more than the 3/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'New objective' })).toBeEnabled();
  });

  it('says which KPIs are outside their healthy range, and since when', async () => {
    const outside = aKpi({
      id: 'kpi-backlog',
      name: 'Support backlog',
      unit: '',
      healthyFrom: 0,
      healthyTo: 30,
      trend: [{ at: '2026-11-20T09:00:00.000Z', value: 41 }],
      outsideSince: '2026-11-12T09:00:00.000Z',
    });
    openBoard(aBoard({ kpis: [aKpi(), outside] }));
    const kpis = within(await screen.findByRole('region', { name: 'KPIs' }));
    expect(kpis.getByText('within')).toBeVisible();
    expect(kpis.getByText('outside since 12 Nov')).toBeVisible();
    expect(kpis.getByRole('button', { name: '41 (0–30)' })).toBeVisible();
  });

  it('shows the rest when something stored could not be read', async () => {
    openBoard(aBoard({ unreadable: [{ documentId: 'objective:2026-q4:o-9' }] }));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('the rest is complete');
    expect(alert).toHaveTextContent('objective:2026-q4:o-9');
    expect(screen.getByText('Churn below 3 %')).toBeVisible();
  });

  it('shows a long list bit by bit', async () => {
    const objectives = Array.from({ length: 200 }, (_, index) => {
      const id = `o-${String(index).padStart(3, '0')}`;
      return aView(anObjective({ id, title: `Objective ${id}`, rank: id, keyResults: [] }));
    });
    const { user } = openBoard(aBoard({ objectives }));
    // What a window 768 px high has room for.
    expect(await screen.findByText('6 of 200 objectives shown')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    expect(screen.getByText('14 of 200 objectives shown')).toBeVisible();
  });

  it('shows the key results that there is room for, then the others', async () => {
    const keyResults = Array.from({ length: 20 }, (_, index) =>
      aKeyResult({ id: `kr-${index}`, title: `Result ${index}` }),
    );
    const { user } = openBoard(aBoard({ objectives: [aView(anObjective({ keyResults }))] }));
    expect(await screen.findAllByText(/^Result/)).toHaveLength(9);
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    expect(screen.getAllByText(/^Result/)).toHaveLength(20);
  });

  it('shows all of what is open at once', async () => {
    const keyResults = Array.from({ length: 20 }, (_, index) =>
      aKeyResult({ id: `kr-${index}`, title: `Result ${index}` }),
    );
    openBoard(aBoard({ objectives: [aView(anObjective({ keyResults }))] }), {
      at: '?objective=o-municipalities',
    });
    const rows = { selector: '[data-row]' };
    expect(await screen.findAllByText(/^Result/, rows)).toHaveLength(20);
  });

  it('offers the one next step when it is empty', async () => {
    const { user } = openBoard(aBoard({ objectives: [] }));
    await user.click(await screen.findByRole('button', { name: 'Write the first objective' }));
    expect(await screen.findByRole('heading', { name: 'New objective' })).toBeVisible();
  });

  it('leads a reader elsewhere when it is empty', async () => {
    const viewer = aViewer({ personId: 'p-guest', teamIds: [] });
    openBoard(aBoard({ objectives: [], viewer }));
    expect(await screen.findByRole('link', { name: 'See all teams' })).toBeVisible();
  });

  it('speaks Swedish, with Swedish numbers', async () => {
    openBoard(aBoard({ kpis: [aKpi()] }), { host: { locale: 'sv-SE' } });
    const row = within((await screen.findByText('Churn below 3 %')).closest('li') ?? document.body);
    expect(row.getByRole('button', { name: '3,4\u00a0%, målet är 3\u00a0%' })).toBeVisible();
    expect(row.getByRole('button', { name: 'Stäm av Churn below 3 %' })).toBeVisible();
    expect(screen.getByRole('button', { name: '1 av 1 mål i fas' })).toBeVisible();
    expect(screen.getByRole('region', { name: 'Nyckeltal' })).toBeVisible();
  });

  it('has nothing that axe finds', async () => {
    const view = aView(anObjective({ keyResults: [aKeyResult(), milestones] }), {
      supports: [aligned],
    });
    openBoard(aBoard({ objectives: [view], kpis: [aKpi()] }), {
      at: '?objective=o-municipalities',
    });
    await screen.findByRole('complementary');
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

describe('a board that cannot be read', () => {
  const openBroken = (error: unknown) =>
    openApp(
      {
        readBoard: () => {
          throw error;
        },
      },
      { startPath: '/teams/platform/2026-q4' },
    );

  it('says that it is not here, or not shared', async () => {
    openBroken(aProblem('not-found', { status: 404 }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'This is not here, or it is not shared with you.',
    );
  });

  it('names the request for the administrator when the fault is ours', async () => {
    openBroken(aProblem('unexpected', { status: 500, requestId: 'r-77' }));
    expect(await screen.findByRole('alert', undefined, { timeout: 10_000 })).toHaveTextContent(
      'For your administrator: r-77',
    );
  });

  it('says that there is no connection, and comes when one tries again', async () => {
    let isOnline = false;
    const { user } = openApp(
      {
        readBoard: () => {
          if (!isOnline) throw new OfflineError(new TypeError('Failed to fetch'));
          return aBoard();
        },
      },
      { startPath: '/teams/platform/2026-q4' },
    );
    const alert = await screen.findByRole('alert', undefined, { timeout: 10_000 });
    expect(alert).toHaveTextContent('There is no connection. Nothing you wrote is lost.');
    isOnline = true;
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(screen.getByText('Churn below 3 %')).toBeVisible());
  });
});
