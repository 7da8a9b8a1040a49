import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { findCircle } from '#core/domain/alignment.ts';
import type { ObjectiveReference } from '#core/domain/objective.ts';

const reference = (objectiveId: string): ObjectiveReference => ({
  teamId: 'platform',
  cycleId: 'q4-2026',
  objectiveId,
});

type Graph = Readonly<Record<string, readonly string[]>>;
const wouldCircle = (graph: Graph, objective: string, supports: readonly string[]) =>
  findCircle(reference(objective), supports.map(reference), ({ objectiveId }) =>
    graph[objectiveId]?.map(reference),
  );

describe('a circle of objectives', () => {
  it.each([
    { name: 'an objective that supports itself', graph: {}, supports: ['a'], circle: true },
    { name: 'one that supports it back', graph: { b: ['a'] }, supports: ['b'], circle: true },
    {
      name: 'one that supports it through others',
      graph: { b: ['c', 'd'], d: ['a'] },
      supports: ['b'],
      circle: true,
    },
    { name: 'nothing', graph: {}, supports: [], circle: false },
    { name: 'an unknown parent', graph: {}, supports: ['gone'], circle: false },
    {
      name: 'two ways to the same parent',
      graph: { b: ['d'], c: ['d'] },
      supports: ['b', 'c'],
      circle: false,
    },
    {
      name: 'circles elsewhere in damaged data',
      graph: { b: ['c'], c: ['b'] },
      supports: ['b'],
      circle: false,
    },
  ])('with $name: $circle', ({ graph, supports, circle }) => {
    expect(wouldCircle(graph, 'a', supports)).toBe(circle);
  });

  it('needs the same team and cycle, not only the same id', () => {
    const elsewhere = { ...reference('a'), cycleId: '2026' };
    expect(findCircle(reference('a'), [elsewhere], () => [])).toBe(false);
  });

  it('never comes to be when every new support is checked first', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const name = fc.constantFrom(...names);
    fc.assert(
      fc.property(fc.array(fc.tuple(name, name), { maxLength: 40 }), (wishes) => {
        const graph: Record<string, string[]> = {};
        for (const [child, parent] of wishes) {
          const supports = [...(graph[child] ?? []), parent];
          if (!wouldCircle(graph, child, supports)) graph[child] = supports;
        }
        // Leaves can be taken away until nothing is left only where there is no circle.
        const left = new Set(names);
        for (let round = 0; round < names.length; round += 1) {
          for (const one of left) {
            if (!(graph[one] ?? []).some((parent) => left.has(parent))) left.delete(one);
          }
        }
        expect([...left]).toEqual([]);
      }),
    );
  });

  it('asks for each objective once', () => {
    const asked: string[] = [];
    findCircle(reference('a'), [reference('b'), reference('c')], ({ objectiveId }) => {
      asked.push(objectiveId);
      return ['b', 'c', 'd'].map(reference);
    });
    expect(asked.toSorted()).toEqual(['b', 'c', 'd']);
  });
});
