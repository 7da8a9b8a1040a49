import { describe, expect, it } from '@jest/globals';
import { statuses } from '#core/domain/figures.ts';
import { keyResultsInView } from '#core/domain/key-results-in-view.ts';
import { aKeyResult, anObjective } from './builders.ts';

/** A key result of every status, named by it; the first is Astrid's, the others Bo's. */
const keyResults = statuses.map((id, index) =>
  aKeyResult({ id, ownerId: index === 0 ? 'astrid' : 'bo' }),
);
const measured = {
  objective: anObjective({ ownerId: 'cilla', keyResults }),
  keyResultFigures: Object.fromEntries(
    statuses.map((status) => [
      status,
      { progressRatio: 0, achievedRatio: 0, expectedRatio: 0, status, checkInAgeDays: null },
    ]),
  ),
};
const idsIn = (...[view, person]: [Parameters<typeof keyResultsInView>[0], string]) =>
  keyResultsInView(view, measured, person)?.map(({ id }) => id) ?? null;

describe('the key results in a view', () => {
  it('are all without one, and all of an objective of one’s own', () => {
    expect(idsIn(undefined, 'dag')).toEqual([...statuses]);
    expect(idsIn('mine', 'cilla')).toEqual([...statuses]);
  });

  it('are one’s own, or the objective is left out', () => {
    expect(idsIn('mine', 'astrid')).toEqual(['on-track']);
    expect(idsIn('mine', 'dag')).toBeNull();
  });

  it('need attention when they are behind, at risk or stale', () => {
    expect(idsIn('attention', 'dag')).toEqual(['behind', 'at-risk', 'stale']);
  });
});
