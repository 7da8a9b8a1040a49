import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { expectedRatio } from '#core/domain/expected-progress.ts';
import { cycle, keyResult, moment } from './arbitraries.ts';
import { aCycle, aMetric, aThreshold, at, milestones } from './builders.ts';

const expected = (measure: Parameters<typeof expectedRatio>[0]['measure'], now: number) =>
  expectedRatio({ measure }, 'committed', aCycle(), now);

describe('expected progress', () => {
  it.each([
    { name: 'is 0 before the first day', now: at('2026-09-30', '23:59'), ratio: 0 },
    { name: 'is 0 when the first day begins', now: at('2026-10-01'), ratio: 0 },
    { name: 'is a half after 46 of 92 days', now: at('2026-11-16'), ratio: 0.5 },
    { name: 'is 1 only at the end of the last day', now: at('2027-01-01'), ratio: 1 },
    { name: 'stays 1 afterwards', now: at('2027-03-01'), ratio: 1 },
  ])('$name', ({ now, ratio }) => {
    expect(expected(aMetric(), now)).toBe(ratio);
    expect(expected(aThreshold({ start: 5 }), now)).toBe(ratio);
    expect(expected(milestones({ m1: 1, m2: 1 }, { m1: '2026-10-10' }), now)).toBe(ratio);
  });

  it('has a day left on the last day', () => {
    expect(expected(aMetric(), at('2026-12-31'))).toBeCloseTo(91 / 92, 12);
  });

  it.each([
    { name: 'asks nothing before the cycle', now: at('2026-09-30', '23:59'), ratio: 0 },
    { name: 'asks for all from the first day', now: at('2026-10-01'), ratio: 1 },
  ])('of a threshold that must hold all along $name', ({ now, ratio }) => {
    expect(expected(aThreshold({ start: null }), now)).toBe(ratio);
    expect(expected(aThreshold({ start: 2 }), now)).toBe(ratio);
  });

  it.each([
    { now: at('2026-10-30', '23:59'), ratio: 0 },
    { now: at('2026-10-31'), ratio: 0.25 },
    { now: at('2026-12-14'), ratio: 0.25 },
    { now: at('2026-12-15'), ratio: 1 },
  ])('of milestones with days is the share of weight due by then: $ratio', ({ now, ratio }) => {
    const phased = milestones({ m1: 1, m2: 3 }, { m1: '2026-10-31', m2: '2026-12-15' });
    expect(expected(phased, now)).toBe(ratio);
  });

  it('does not wait for a milestone due after the cycle', () => {
    const late = milestones({ m1: 1, m2: 1 }, { m1: '2026-10-31', m2: '2027-01-01' });
    expect(expected(late, at('2027-02-01'))).toBe(0.5);
  });

  it('asks an aspirational objective for 0.7 of the plan', () => {
    const keyResult = { measure: aMetric() };
    expect(expectedRatio(keyResult, 'aspirational', aCycle(), at('2027-01-01'))).toBe(0.7);
    expect(expectedRatio(keyResult, 'aspirational', aCycle(), at('2026-11-16'))).toBe(0.35);
  });

  it('asks for the whole plan in a closed cycle, whenever it is read', () => {
    const closed = aCycle({ phase: 'closed' });
    expect(expectedRatio({ measure: aMetric() }, 'committed', closed, at('2026-11-16'))).toBe(1);
  });

  it('stays finite when a damaged cycle ends before it starts', () => {
    const damaged = aCycle({ endsOn: '2026-09-01' });
    const ratio = expectedRatio({ measure: aMetric() }, 'committed', damaged, at('2026-11-16'));
    expect([0, 1]).toContain(ratio);
  });

  it('never falls as time goes, and stays within 0–1', () => {
    fc.assert(
      fc.property(keyResult, cycle, moment, moment, (keyResult, cycle, a, b) => {
        const [early, late] = [Math.min(a, b), Math.max(a, b)].map((now) =>
          expectedRatio(keyResult, 'committed', cycle, now),
        );
        expect(early).toBeGreaterThanOrEqual(0);
        expect(late).toBeGreaterThanOrEqual(early ?? Number.NaN);
        expect(late).toBeLessThanOrEqual(1);
      }),
    );
  });
});
