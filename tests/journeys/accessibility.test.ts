import { describe, expect, it } from '@jest/globals';
import { axeInTeams } from './axe-in-teams.ts';
import { givenBrowser } from './given-browser.ts';
import { apiOf } from './people.ts';
import { errorView, onBoard, removed, wholeScreen } from './screens.ts';

const { findingsOn } = axeInTeams(givenBrowser());

async function nextQuarter(): Promise<string> {
  const api = apiOf('Maja Lindqvist');
  const { cycles } = await api.call('readTeamTree', { path: { cycleId: 'current' } });
  return cycles.find(({ kind, phase }) => kind === 'quarter' && phase === 'planning')?.id ?? '';
}

describe('Axe finds nothing, and nothing scrolls sideways, in three themes at 280, 320 and 1280 px:', () => {
  it.each([
    ['Home', 'Maja Lindqvist', '', { Home: wholeScreen }],
    ['the team tree', 'Maja Lindqvist', '/cycles/current', { tree: wholeScreen }],
    ['the error view', 'Maja Lindqvist', '/teams/nowhere/current', { error: errorView }],
    [
      'a board with KPIs, and what was removed from it',
      'Maja Lindqvist',
      '/teams/platform/current',
      { board: wholeScreen, removed },
    ],
    [
      'a board with something restricted, and all that opens on it',
      'Ulrika Sjögren',
      '/teams/people/current',
      onBoard('Medarbetare'),
    ],
  ])('%s', async (_, who, path, opens) => {
    expect(await findingsOn(who, path, opens)).toEqual([]);
  });

  it('a board without objectives', async () => {
    const path = `/teams/customers/${await nextQuarter()}`;
    expect(await findingsOn('Maja Lindqvist', path, { board: wholeScreen })).toEqual([]);
  });
});
