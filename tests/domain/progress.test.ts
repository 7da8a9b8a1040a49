import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { Reading } from '#core/domain/check-in.ts';
import { keyResultProgress, trendValue } from '#core/domain/progress.ts';
import { measure, readingFor } from './arbitraries.ts';
import { aMetric, aThreshold, milestones } from './builders.ts';

const value = (value: number): Reading => ({ kind: 'value', value });
const reached = (...reachedIds: string[]): Reading => ({ kind: 'milestones', reachedIds });

describe('progress of a metric', () => {
  it.each([
    { name: 'counts the way up', start: 0, target: 40, read: 22, progress: 0.55, achieved: 0.55 },
    { name: 'counts the way down', start: 5, target: 3, read: 3.5, progress: 0.75, achieved: 0.75 },
    { name: 'is 1 at the target', start: 0.1, target: 0.3, read: 0.3, progress: 1, achieved: 1 },
    { name: 'shows over-achievement', start: 0, target: 40, read: 50, progress: 1, achieved: 1.25 },
    {
      name: 'shows going backwards',
      start: 20,
      target: 40,
      read: 15,
      progress: 0,
      achieved: -0.25,
    },
    {
      name: 'shows backwards on the way down',
      start: 5,
      target: 3,
      read: 6,
      progress: 0,
      achieved: -0.5,
    },
    { name: 'crosses zero', start: -10, target: 10, read: 0, progress: 0.5, achieved: 0.5 },
    { name: 'is plain 0 at the start', start: 5, target: 3, read: 5, progress: 0, achieved: 0 },
  ])('$name', ({ start, target, read, progress, achieved }) => {
    expect(keyResultProgress(aMetric({ start, target }), value(read))).toEqual({
      progressRatio: progress,
      achievedRatio: achieved,
    });
  });

  it('stays exact over the widest way that doubles have', () => {
    const widest = aMetric({ start: -Number.MAX_VALUE, target: Number.MAX_VALUE });
    expect(keyResultProgress(widest, value(0)).progressRatio).toBe(0.5);
    expect(keyResultProgress(widest, value(Number.MAX_VALUE)).progressRatio).toBe(1);
  });

  it('counts a damaged metric without a way as done only at its target', () => {
    const damaged = aMetric({ start: 4, target: 4 });
    expect(keyResultProgress(damaged, value(4)).progressRatio).toBe(1);
    expect(keyResultProgress(damaged, value(5)).progressRatio).toBe(0);
  });
});

describe('progress of a threshold', () => {
  it.each([
    { name: 'is 1 when it holds', side: 'below', start: null, read: 2.9, progress: 1, achieved: 1 },
    { name: 'includes the limit', side: 'below', start: null, read: 3, progress: 1, achieved: 1 },
    {
      name: 'includes the limit from above',
      side: 'above',
      start: null,
      read: 3,
      progress: 1,
      achieved: 1,
    },
    {
      name: 'is 0 when it fails and had to hold all along',
      side: 'below',
      start: null,
      read: 3.1,
      progress: 0,
      achieved: 0,
    },
    {
      name: 'counts the way down to the limit',
      side: 'below',
      start: 5,
      read: 4,
      progress: 0.5,
      achieved: 0.5,
    },
    {
      name: 'counts the way up to the limit',
      side: 'above',
      start: 1,
      read: 2,
      progress: 0.5,
      achieved: 0.5,
    },
    {
      name: 'shows how far beyond the limit it is',
      side: 'below',
      start: 5,
      read: 2,
      progress: 1,
      achieved: 1.5,
    },
    {
      name: 'shows going away from the limit',
      side: 'below',
      start: 5,
      read: 6,
      progress: 0,
      achieved: -0.5,
    },
    {
      name: 'ignores a start that already holds',
      side: 'below',
      start: 2,
      read: 4,
      progress: 0,
      achieved: 0,
    },
  ] as const)('$name', ({ side, start, read, progress, achieved }) => {
    expect(keyResultProgress(aThreshold({ side, start }), value(read))).toEqual({
      progressRatio: progress,
      achievedRatio: achieved,
    });
  });
});

describe('progress of milestones', () => {
  const steps = milestones({ m1: 1, m2: 1, m3: 2 });
  it.each([
    { name: 'is 0 when none is reached', reading: reached(), progress: 0 },
    { name: 'counts weights, not steps', reading: reached('m3'), progress: 0.5 },
    { name: 'is 1 when all are reached', reading: reached('m1', 'm2', 'm3'), progress: 1 },
    { name: 'ignores a step that is gone', reading: reached('m1', 'gone'), progress: 0.25 },
    { name: 'counts a step once', reading: reached('m1', 'm1'), progress: 0.25 },
  ])('$name', ({ reading, progress }) => {
    expect(keyResultProgress(steps, reading).progressRatio).toBe(progress);
  });

  it('is 0 when no step has weight', () => {
    expect(keyResultProgress(milestones({ m1: 0 }), reached('m1')).progressRatio).toBe(0);
  });
});

describe('progress of anything', () => {
  it('is 0 without a reading, and with one of another kind', () => {
    expect(keyResultProgress(aMetric(), null)).toEqual({ progressRatio: 0, achievedRatio: 0 });
    expect(keyResultProgress(aMetric(), reached('m1')).progressRatio).toBe(0);
    expect(keyResultProgress(milestones({ m1: 1 }), value(1)).progressRatio).toBe(0);
  });

  it('stays within 0–1 and finite for every measure and reading', () => {
    const measured = measure.chain((measure) =>
      fc.tuple(fc.constant(measure), readingFor(measure)),
    );
    fc.assert(
      fc.property(measured, ([measure, reading]) => {
        const { progressRatio, achievedRatio } = keyResultProgress(measure, reading);
        expect(progressRatio).toBeGreaterThanOrEqual(0);
        expect(progressRatio).toBeLessThanOrEqual(1);
        expect(Number.isFinite(achievedRatio)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('draws values as they are and milestones as the ratio reached', () => {
    expect(trendValue(aMetric(), value(22))).toBe(22);
    expect(trendValue(milestones({ m1: 1, m2: 3 }), reached('m2'))).toBe(0.75);
  });
});
