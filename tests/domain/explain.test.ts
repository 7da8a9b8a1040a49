import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { ExpectedExplanation } from '#core/domain/expected-progress.ts';
import { explainKeyResult } from '#core/domain/explain-key-result.ts';
import { explainObjective, explainTeam } from '#core/domain/explain-roll-up.ts';
import { keyResultFigures } from '#core/domain/key-result-figures.ts';
import { objectiveFigures } from '#core/domain/objective-figures.ts';
import { ambitions } from '#core/domain/objective.ts';
import type { ProgressExplanation } from '#core/domain/progress.ts';
import type { StatusExplanation } from '#core/domain/status.ts';
import { teamFigures } from '#core/domain/team-figures.ts';
import type { MeanExplanation } from '#core/domain/weighted-mean.ts';
import { cycle, keyResult, moment, objective } from './arbitraries.ts';
import { aCycle, aReadKeyResult, aThreshold, at, instant } from './builders.ts';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const clamp = (ratio: number) => Math.min(1, Math.max(0, ratio));

/** The formulas as docs/method.md has them, worked out anew from an explanation’s own inputs. */
function reworkProgress(why: ProgressExplanation): number {
  switch (why.kind) {
    case 'no-reading':
      return 0;
    case 'metric':
      return clamp((why.value - why.start) / (why.target - why.start));
    case 'threshold':
      if (why.start === null || why.holds) return why.holds ? 1 : 0;
      return clamp((why.value - why.start) / (why.limit - why.start));
    case 'milestones':
      return reworkShare(
        why.milestones.map(({ weight, isReached }) => ({ weight, counts: isReached })),
      );
  }
}

function reworkShare(steps: readonly { weight: number; counts: boolean }[]): number {
  const all = sum(steps.map(({ weight }) => weight));
  return all === 0 ? 0 : sum(steps.map(({ weight, counts }) => (counts ? weight : 0))) / all;
}

function reworkExpected(why: ExpectedExplanation): number {
  switch (why.kind) {
    case 'linear':
      return (why.elapsedDays / why.totalDays) * why.goodRatio;
    case 'phased':
      return (
        reworkShare(why.milestones.map(({ weight, isDue }) => ({ weight, counts: isDue }))) *
        why.goodRatio
      );
    case 'all-along':
      return why.hasBegun ? why.goodRatio : 0;
  }
}

function reworkStatus(why: StatusExplanation): string {
  const isStale = why.asOfMs > why.staleAfterMs;
  if (why.kind === 'no-check-in') return isStale ? 'stale' : 'not-started';
  if (why.lagRatio > why.atRiskBeyond) return 'at-risk';
  if (why.lagRatio > why.onTrackWithin) return 'behind';
  return isStale ? 'stale' : 'on-track';
}

function reworkMean({ parts }: MeanExplanation): number | null {
  if (parts.length === 0) return null;
  const all = sum(parts.map(({ weight }) => weight));
  return sum(parts.map(({ weight, value }) => weight * value)) / all;
}

function expectNear(actual: number | null, expected: number | null): void {
  if (expected === null) expect(actual).toBeNull();
  else expect(actual).toBeCloseTo(expected, 9);
}

/** Beyond these the plain formulas overflow or lose all digits, and only the product’s own hold. */
const isTame = ({ measure, latest }: { measure: object; latest: { reading: object } | null }) =>
  [...Object.values(measure), ...Object.values(latest?.reading ?? {})].every(
    (value) =>
      typeof value !== 'number' ||
      value === 0 ||
      (Math.abs(value) < 1e150 && Math.abs(value) > 1e-150),
  );

describe('why this number', () => {
  it('ends in the figures themselves, for every key result', () => {
    fc.assert(
      fc.property(
        keyResult,
        fc.constantFrom(...ambitions),
        cycle,
        moment,
        (keyResult, ambition, cycle, now) => {
          const figures = keyResultFigures(keyResult, ambition, cycle, now);
          const why = explainKeyResult(keyResult, ambition, cycle, now);
          expect(why.progress.result).toBe(figures.progressRatio);
          expect(why.progress.achievedRatio).toBe(figures.achievedRatio);
          expect(why.expected.result).toBe(figures.expectedRatio);
          expect(why.status.result).toBe(figures.status);
        },
      ),
    );
  });

  it('names inputs from which anybody gets the same key result figures', () => {
    const tame = keyResult.filter(
      (keyResult) =>
        isTame(keyResult) &&
        (keyResult.measure.kind !== 'metric' ||
          keyResult.measure.start !== keyResult.measure.target),
    );
    fc.assert(
      fc.property(
        tame,
        fc.constantFrom(...ambitions),
        cycle,
        moment,
        (keyResult, ambition, cycle, now) => {
          const why = explainKeyResult(keyResult, ambition, cycle, now);
          expectNear(why.progress.result, reworkProgress(why.progress));
          expectNear(why.expected.result, reworkExpected(why.expected));
          expect(why.status.result).toBe(reworkStatus(why.status));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('ends in the figures and names their inputs, for every objective', () => {
    fc.assert(
      fc.property(objective, cycle, moment, (objective, cycle, now) => {
        const figures = objectiveFigures(objective, cycle, now);
        const why = explainObjective(objective, cycle, now);
        expect(why.progress.result).toBe(figures.progressRatio);
        expect(why.expected.result).toBe(figures.expectedRatio);
        expect(why.confidence.result).toBe(figures.confidence);
        expect(why.status.result).toBe(figures.status);
        for (const mean of [why.progress, why.expected, why.confidence]) {
          expectNear(mean.result, reworkMean(mean));
        }
      }),
    );
  });

  it('ends in the figures and names their inputs, for every team', () => {
    fc.assert(
      fc.property(
        fc.array(objective, { maxLength: 5 }),
        cycle,
        moment,
        (objectives, cycle, now) => {
          const figures = teamFigures(objectives, cycle, now);
          const why = explainTeam(objectives, cycle, now);
          expect(why.progress.result).toBe(figures.progressRatio);
          expect(why.expected.result).toBe(figures.expectedRatio);
          expect(why.confidence.result).toBe(figures.confidence);
          expect(why.status.result).toBe(figures.status);
          for (const mean of [why.progress, why.expected, why.confidence]) {
            expectNear(mean.result, reworkMean(mean));
          }
          expect(why.status.parts.filter(({ status }) => status === 'on-track')).toHaveLength(
            figures.onTrackCount,
          );
        },
      ),
    );
  });

  it('says who said it and when, which rule spoke, and with what', () => {
    const churn = aReadKeyResult(4, '2026-11-15', { measure: aThreshold() });
    const why = explainKeyResult(churn, 'aspirational', aCycle(), at('2026-11-16'));
    expect(why).toEqual({
      progress: {
        kind: 'threshold',
        side: 'below',
        limit: 3,
        start: 5,
        unit: '%',
        value: 4,
        holds: false,
        result: 0.5,
        achievedRatio: 0.5,
      },
      expected: {
        kind: 'linear',
        startsOn: '2026-10-01',
        endsOn: '2026-12-31',
        asOfMs: Date.parse('2026-11-16'),
        elapsedDays: 46,
        totalDays: 92,
        planRatio: 0.5,
        goodRatio: 0.7,
        result: 0.35,
      },
      status: {
        kind: 'lag',
        progressRatio: 0.5,
        expectedRatio: 0.35,
        lagRatio: -0.15,
        onTrackWithin: 0.1,
        atRiskBeyond: 0.3,
        waitingSinceMs: Date.parse('2026-11-15'),
        staleAfterMs: Date.parse('2026-11-25'),
        asOfMs: Date.parse('2026-11-16'),
        isStale: false,
        result: 'on-track',
      },
      source: { checkInId: 'check-in-1', authorId: 'astrid', at: instant('2026-11-15') },
    });
  });
});
