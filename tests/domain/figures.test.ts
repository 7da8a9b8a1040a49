import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { canSee } from '#core/domain/access.ts';
import { objectiveFacts } from '#core/domain/facts.ts';
import { objectiveFigures } from '#core/domain/objective-figures.ts';
import { teamFigures } from '#core/domain/team-figures.ts';
import { weightedMean } from '#core/domain/weighted-mean.ts';
import { cycle, moment, objective, viewer } from './arbitraries.ts';
import {
  aCheckIn,
  aCycle,
  aKeyResult,
  anObjective,
  aReadKeyResult,
  at,
  instant,
} from './builders.ts';

const now = at('2026-11-16');
const removal = { at: instant('2026-11-01'), by: 'bo' };

describe('an objective’s figures', () => {
  it('are weighted means of its key results and the worst of their statuses', () => {
    const objective = anObjective({
      keyResults: [
        aReadKeyResult(40, '2026-11-15', { id: 'a', weight: 3 }),
        aReadKeyResult(0, '2026-11-15', { id: 'b', weight: 1 }),
      ],
    });
    expect(objectiveFigures(objective, aCycle(), now)).toEqual({
      progressRatio: 0.75,
      expectedRatio: 0.5,
      status: 'at-risk',
      confidence: 6,
    });
  });

  it('leave out what was removed and what has no weight', () => {
    const objective = anObjective({
      keyResults: [
        aReadKeyResult(20, '2026-11-15', { id: 'a' }),
        aReadKeyResult(0, '2026-11-15', { id: 'b', removal }),
        aReadKeyResult(0, '2026-11-15', { id: 'c', weight: 0 }),
      ],
    });
    expect(objectiveFigures(objective, aCycle(), now)).toMatchObject({
      progressRatio: 0.5,
      status: 'on-track',
    });
  });

  it('say nothing when there is nothing to count', () => {
    const nothing = {
      progressRatio: null,
      expectedRatio: null,
      status: 'not-started',
      confidence: null,
    };
    expect(objectiveFigures(anObjective({ keyResults: [] }), aCycle(), now)).toEqual(nothing);
    const weightless = anObjective({
      keyResults: [aReadKeyResult(9, '2026-11-15', { weight: 0 })],
    });
    expect(objectiveFigures(weightless, aCycle(), now)).toEqual(nothing);
  });

  it('average the confidence of those who have said one', () => {
    const said = (id: string, confidence: number) =>
      aKeyResult({ id, weight: confidence, latest: aCheckIn({ confidence }) });
    const objective = anObjective({
      keyResults: [said('a', 8), said('long-id', 3), aKeyResult({ id: 'c' })],
    });
    expect(objectiveFigures(objective, aCycle(), now).confidence).toBe(5.5);
  });

  it('call 0.7 good for an aspirational objective at the end, and not for a committed one', () => {
    const keyResults = [aReadKeyResult(28, '2026-12-30')];
    const end = at('2027-01-01');
    const statusOf = (ambition: 'committed' | 'aspirational') =>
      objectiveFigures(anObjective({ ambition, keyResults }), aCycle(), end).status;
    expect(statusOf('aspirational')).toBe('on-track');
    expect(statusOf('committed')).toBe('behind');
  });

  it('stay within their ranges for every objective', () => {
    fc.assert(
      fc.property(objective, cycle, moment, (objective, cycle, now) => {
        const figures = objectiveFigures(objective, cycle, now);
        for (const ratio of [figures.progressRatio, figures.expectedRatio]) {
          expect(ratio === null || (ratio >= 0 && ratio <= 1)).toBe(true);
        }
        const { confidence } = figures;
        expect(confidence === null || (confidence >= 0 && confidence <= 10)).toBe(true);
      }),
    );
  });
});

describe('a weighted mean', () => {
  it.each([Number.MIN_VALUE, 1, Number.MAX_VALUE])(
    'counts weights of %d by their share',
    (weight) => {
      const parts = [
        { id: 'a', weight, value: 0.25 },
        { id: 'b', weight, value: 0.75 },
      ];
      expect(weightedMean(parts).result).toBe(0.5);
    },
  );

  it('stays between its smallest and its largest part', () => {
    const part = fc.record({
      id: fc.constant('a'),
      weight: fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
      value: fc.double({ min: 0, max: 10, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const counted = parts.filter(({ weight }) => weight > 0).map(({ value }) => value);
        const { result } = weightedMean(parts);
        if (result === null) expect(counted).toEqual([]);
        else {
          expect(result).toBeGreaterThanOrEqual(Math.min(...counted));
          expect(result).toBeLessThanOrEqual(Math.max(...counted));
        }
      }),
    );
  });
});

describe('a team’s figures', () => {
  const good = anObjective({ id: 'good', keyResults: [aReadKeyResult(40, '2026-11-15')] });
  const poor = anObjective({
    id: 'poor',
    keyResults: [
      aReadKeyResult(0, '2026-11-15', { id: 'a', weight: 900 }),
      aReadKeyResult(0, '2026-11-15', { id: 'b', weight: 900 }),
    ],
  });
  const empty = anObjective({ id: 'empty', keyResults: [] });

  it('weigh every objective alike, and count those on track', () => {
    expect(teamFigures([good, poor, empty], aCycle(), now)).toEqual({
      progressRatio: 0.5,
      expectedRatio: 0.5,
      status: 'at-risk',
      confidence: 6,
      objectiveCount: 3,
      onTrackCount: 1,
    });
  });

  it('leave out removed objectives', () => {
    expect(teamFigures([good, { ...poor, removal }], aCycle(), now)).toEqual(
      teamFigures([good], aCycle(), now),
    );
  });

  it('are empty for a team without objectives', () => {
    expect(teamFigures([], aCycle(), now)).toEqual({
      progressRatio: null,
      expectedRatio: null,
      status: 'not-started',
      confidence: null,
      objectiveCount: 0,
      onTrackCount: 0,
    });
  });

  it('tell nothing of what the viewer may not see', () => {
    const hidden = objective.map((hidden) => ({
      ...hidden,
      ownerId: 'somebody',
      audience: { kind: 'restricted' as const, personIds: [], teamIds: [] },
      keyResults: hidden.keyResults.map((keyResult) => ({ ...keyResult, ownerId: 'somebody' })),
    }));
    fc.assert(
      fc.property(
        fc.array(objective),
        fc.array(hidden),
        viewer,
        moment,
        (shown, hidden, who, now) => {
          const visible = (all: typeof shown) => all.filter((one) => canSee(one, who));
          expect(teamFigures(visible([...shown, ...hidden]), aCycle(), now)).toEqual(
            teamFigures(visible(shown), aCycle(), now),
          );
        },
      ),
    );
  });
});

describe('the facts of an objective', () => {
  it('give the same figures and the same access as the whole objective', () => {
    fc.assert(
      fc.property(objective, cycle, moment, viewer, (objective, cycle, now, who) => {
        const facts = objectiveFacts(objective);
        expect(objectiveFigures(facts, cycle, now)).toEqual(
          objectiveFigures(objective, cycle, now),
        );
        expect(teamFigures([facts], cycle, now)).toEqual(teamFigures([objective], cycle, now));
        expect(canSee(facts, who)).toBe(canSee(objective, who));
      }),
    );
  });

  it('carry no title and no note', () => {
    const marked = objective.map((objective) => ({
      ...objective,
      title: 'SECRET',
      keyResults: objective.keyResults.map((keyResult) => ({
        ...keyResult,
        title: 'SECRET',
        latest: keyResult.latest && { ...keyResult.latest, note: 'SECRET' },
        measure:
          keyResult.measure.kind === 'milestones'
            ? {
                ...keyResult.measure,
                milestones: keyResult.measure.milestones.map((step) => ({
                  ...step,
                  title: 'SECRET',
                })),
              }
            : keyResult.measure,
      })),
    }));
    fc.assert(
      fc.property(marked, (objective) => {
        expect(JSON.stringify(objectiveFacts(objective))).not.toContain('SECRET');
      }),
    );
  });
});
