import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { aBoard, aCycle, aTeam } from '#tests/addin/builders.ts';
import { aHome } from '#tests/addin/home/a-home.ts';
import { openApp, openBoard } from '#tests/addin/open-app.tsx';
import { aTeamTree } from '#tests/addin/teams/a-team-tree.ts';

const sales = aBoard({ team: aTeam({ id: 'sales', name: 'Sales' }) });
const answers = {
  readHome: () => aHome(),
  readTeamTree: () => aTeamTree(),
  readBoard: ({ path }: { path: { teamId: string } }) =>
    path.teamId === 'sales' ? sales : aBoard(),
};

describe('moving within Kvartal', () => {
  it('goes from home to the teams, and the heading takes the focus', async () => {
    const { user } = openApp(answers);
    await screen.findByRole('heading', { level: 1 });
    await user.click(screen.getByRole('link', { name: 'Teams' }));
    const heading = await screen.findByRole('heading', { level: 1, name: 'Teams' });
    await waitFor(() => expect(heading).toHaveFocus());
    expect(screen.getByRole('link', { name: 'Teams' })).toHaveAttribute('aria-current', 'page');
  });

  it('leaves the focus alone where one arrives first', async () => {
    openBoard();
    await screen.findByRole('heading', { level: 1, name: 'Platform' });
    expect(document.body).toHaveFocus();
  });

  it('names the page by team and cycle', async () => {
    openBoard();
    await screen.findByRole('heading', { level: 1 });
    expect(document.title).toBe('Platform · Q4 2026 · Kvartal');
  });

  it('finds a team by a part of its name, and opens its board in the same cycle', async () => {
    const { user, api } = openBoard(aBoard(), { answers });
    await user.click(await screen.findByRole('button', { name: 'Platform' }));
    await user.type(await screen.findByRole('searchbox', { name: 'Find a team' }), 'SAL{Enter}');
    expect(await screen.findByRole('heading', { level: 1, name: 'Sales' })).toBeVisible();
    expect(api.callsOf('readBoard').at(-1)?.path).toEqual({ teamId: 'sales', cycleId: '2026-q4' });
  });

  it('shows teams as a tree, and says when no name fits', async () => {
    const { user } = openBoard();
    await user.click(await screen.findByRole('button', { name: 'Platform' }));
    const picker = within(await screen.findByRole('dialog', { name: 'Choose team' }));
    expect((await picker.findAllByRole('link')).map(({ textContent }) => textContent)).toEqual([
      'Norrsken Data',
      'Platform',
      'Sales',
    ]);
    await user.type(picker.getByRole('searchbox'), 'zzz');
    expect(picker.getByText('No team has that in its name.')).toBeVisible();
  });

  it('chooses a cycle by kind, with its phase', async () => {
    const cycle = aCycle();
    const next = aCycle({
      id: '2027-q1',
      name: 'Q1 2027',
      startsOn: '2027-01-01',
      phase: 'planning',
    });
    const year = aCycle({ id: '2026', kind: 'year', name: '2026' });
    const { user, api } = openBoard(aBoard({ cycle, cycles: [next, year, cycle] }));
    await user.click(await screen.findByRole('button', { name: 'Q4 2026' }));
    const picker = within(await screen.findByRole('dialog', { name: 'Choose cycle' }));
    expect((await picker.findAllByRole('heading')).map(({ textContent }) => textContent)).toEqual([
      'Quarters',
      'Years',
    ]);
    expect(picker.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
      'Q4 2026running',
      'Q1 2027planning',
      '2026running',
    ]);
    await user.click(picker.getByRole('link', { name: /Q1 2027/ }));
    await waitFor(() =>
      expect(api.callsOf('readBoard').at(-1)?.path).toEqual({
        teamId: 'platform',
        cycleId: '2027-q1',
      }),
    );
  });
});

describe('in a channel’s tab', () => {
  const host = { isChannelTab: true, startPath: '/teams/group-1/current' };

  it('there is the channel’s board and no way around it', async () => {
    openApp(answers, host);
    await screen.findByRole('heading', { level: 1, name: 'Platform' });
    expect(screen.queryByRole('navigation')).not.toBeInTheDocument();
  });

  it('one comes back from another team’s board', async () => {
    const { user } = openApp(answers, host);
    await user.click(await screen.findByRole('button', { name: 'Platform' }));
    await user.click(await screen.findByRole('link', { name: 'Sales' }));
    await screen.findByRole('heading', { level: 1, name: 'Sales' });
    await user.click(screen.getByRole('link', { name: 'Back to this channel’s board' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Platform' })).toBeVisible();
  });
});

describe('in a plain browser', () => {
  it('the address follows, and the browser’s own back comes back', async () => {
    window.history.replaceState(null, '', '/teams/platform/2026-q4');
    const { user } = openApp(answers, { kind: 'browser', startPath: '/teams/platform/2026-q4' });
    await user.click(await screen.findByRole('link', { name: 'Churn below 3 %' }));
    expect(window.location.search).toBe('?objective=o-municipalities&key-result=kr-churn');
    expect(await screen.findByRole('complementary')).toBeVisible();
    window.history.back();
    await waitFor(() => expect(screen.queryByRole('complementary')).not.toBeInTheDocument());
    expect(window.location.search).toBe('');
  });
});
