import { describe, expect, it } from '@jest/globals';
import type { TeamNode } from '#addin/features/teams/team-nodes.ts';
import { findTeams, foldedAtFirst, teamNodes } from '#addin/features/teams/team-nodes.ts';
import { aRow } from './a-team-tree.ts';

const idsOf = (nodes: readonly TeamNode[]): string[] =>
  nodes.flatMap(({ team, children }) => [team.id, ...idsOf(children)]);

describe('the team tree', () => {
  it('puts a team whose parent is missing at the top', () => {
    const nodes = teamNodes([aRow('org', null), aRow('lost', 'gone')], 'en');
    expect(nodes.map(({ team, depth }) => [team.id, depth])).toEqual([
      ['lost', 0],
      ['org', 0],
    ]);
  });

  it('ends when teams lead to each other in a circle', () => {
    expect(idsOf(teamNodes([aRow('org', null), aRow('a', 'b'), aRow('b', 'a')], 'en'))).toEqual([
      'org',
    ]);
  });

  it('sorts as the reader’s language does', () => {
    const rows = [aRow('ö', null), aRow('z', null), aRow('a', null)];
    expect(idsOf(teamNodes(rows, 'sv'))).toEqual(['a', 'z', 'ö']);
    expect(idsOf(teamNodes(rows, 'en'))).toEqual(['a', 'ö', 'z']);
  });

  it('keeps everything below a team that is found', () => {
    const nodes = teamNodes(
      [aRow('org', null), aRow('product', 'org'), aRow('data', 'product')],
      'en',
    );
    expect(idsOf(findTeams(nodes, 'PROD'))).toEqual(['org', 'product', 'data']);
  });

  it('is open in a small organisation, and in a large one on the way to one’s own teams only', () => {
    const branch = (name: string) => [
      aRow(name, 'org'),
      ...Array.from({ length: 15 }, (_, index) => aRow(`${name}-${index}`, name)),
    ];
    const small = teamNodes([aRow('org', null), ...branch('north')], 'en');
    expect(foldedAtFirst(small, [])).toEqual(new Set());
    const large = teamNodes(
      [aRow('org', null), ...branch('north'), ...branch('south'), ...branch('east')],
      'en',
    );
    expect(foldedAtFirst(large, ['north-3'])).toEqual(new Set(['south', 'east']));
  });
});
