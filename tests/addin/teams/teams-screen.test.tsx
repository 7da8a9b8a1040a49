import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import type { TeamTree } from '#core/contract/boards.ts';
import { TeamsScreen } from '#addin/features/teams/teams-screen.tsx';
import { createFakeApi } from '#tests/addin/fake-api.ts';
import { aHost, show } from '#tests/addin/show.tsx';
import { aTeamTree } from './a-team-tree.ts';

function showTeams({
  tree = aTeamTree(),
  locale = 'en-GB',
}: { tree?: TeamTree; locale?: string } = {}) {
  const api = createFakeApi({ readTeamTree: () => tree });
  return { ...show(<TeamsScreen cycleId="current" />, { api, host: aHost({ locale }) }), api };
}

const theTree = () => screen.findByRole('navigation', { name: 'Team tree' });
const namesIn = (element: HTMLElement) =>
  within(element)
    .getAllByRole('link')
    .map(({ textContent }) => textContent);

describe('Teams', () => {
  it('shows the tree with siblings by name, each team leading to its board in this cycle', async () => {
    showTeams();
    const tree = await theTree();
    expect(namesIn(tree)).toEqual(['Org', 'Product', 'Data', 'Platform', 'Sales']);
    expect(within(tree).getByRole('link', { name: 'Data' })).toHaveAttribute(
      'href',
      '/teams/data/2026-q4',
    );
  });

  it('shows each team’s figures, which answer why, and which team is one’s own', async () => {
    showTeams();
    const tree = await theTree();
    const platform = within(tree).getByRole('link', { name: 'Platform' }).closest('li');
    if (!platform) throw new Error('A list item was expected.');
    expect(platform).toHaveTextContent('my team');
    expect(within(platform).getByRole('button', { name: '67% done, 58% expected' })).toBeVisible();
    expect(within(platform).getByRole('button', { name: 'on track' })).toBeVisible();
    expect(
      within(platform).getByRole('button', { name: '1 of 1 objective on track' }),
    ).toBeVisible();
    const sales = within(tree).getByRole('link', { name: 'Sales' }).closest('li');
    expect(sales).toHaveTextContent('Salesno objectives');
  });

  it('folds and unfolds a part by keyboard', async () => {
    const { user } = showTeams();
    const tree = await theTree();
    const fold = within(tree).getByRole('button', { name: 'Teams in Product' });
    expect(fold).toHaveAttribute('aria-expanded', 'true');
    fold.focus();
    await user.keyboard('{Enter}');
    expect(namesIn(tree)).toEqual(['Org', 'Product', 'Sales']);
    expect(fold).toHaveAttribute('aria-expanded', 'false');
    await user.keyboard('{Enter}');
    expect(namesIn(tree)).toContain('Data');
  });

  it('finds teams by name with the way down to them, folded or not', async () => {
    const { user } = showTeams();
    await user.click(within(await theTree()).getByRole('button', { name: 'Teams in Product' }));
    await user.type(screen.getByRole('searchbox', { name: 'Find a team' }), 'dat');
    expect(namesIn(await theTree())).toEqual(['Org', 'Product', 'Data']);
  });

  it('says when no team has the name, and leads back', async () => {
    const { user } = showTeams();
    await user.type(await screen.findByRole('searchbox', { name: 'Find a team' }), 'zebra');
    expect(screen.getByText('No team has “zebra” in its name.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show all teams' }));
    expect(namesIn(await theTree())).toHaveLength(5);
  });

  it('leads to last, current and next quarter, the year and the horizon', async () => {
    showTeams();
    const cycles = await screen.findByRole('navigation', { name: 'Cycle' });
    expect(namesIn(cycles)).toEqual(['Q3 2026', 'Q4 2026', 'Q1 2027', '2026', '2026–2028']);
    expect(within(cycles).getByRole('link', { current: 'page' })).toHaveTextContent('Q4 2026');
    expect(within(cycles).getByRole('link', { name: 'Q1 2027' })).toHaveAttribute(
      'href',
      '/cycles/2027-q1',
    );
  });

  it('says when nobody has written anything in the cycle', async () => {
    const teams = aTeamTree().teams.map((row) => ({
      ...row,
      figures: { ...row.figures, objectiveCount: 0 },
    }));
    showTeams({ tree: aTeamTree({ teams }) });
    expect(
      await screen.findByText('No team has objectives in Q4 2026 that you may see.'),
    ).toBeVisible();
  });

  it('speaks Swedish', async () => {
    showTeams({ locale: 'sv-SE' });
    const tree = await screen.findByRole('navigation', { name: 'Teamträd' });
    expect(tree).toHaveTextContent('mitt team');
    expect(tree).toHaveTextContent('1 av 1 mål i fas');
    expect(screen.getByRole('searchbox', { name: 'Sök team' })).toBeVisible();
  });
});
