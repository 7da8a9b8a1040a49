import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { homeSchema } from '#core/contract/home.ts';
import { objectiveFacts } from '#core/domain/facts.ts';
import { nudges } from '#core/domain/nudges.ts';
import { objective } from './arbitraries.ts';
import {
  aCheckIn,
  aCycle,
  aKeyResult,
  anObjective,
  aReadKeyResult,
  aThreshold,
  instant,
} from './builders.ts';

const about = { teamId: 'platform', cycleId: 'q4-2026', objectiveId: 'objective-1' };
const removal = { at: instant('2026-11-01'), by: 'bo' };
const sure = aReadKeyResult(1, '2026-11-02');
const held = (values: readonly number[], lastDay: string) =>
  aKeyResult({
    measure: aThreshold({ start: null }),
    latest: aCheckIn({ confidence: 9 }),
    trend: values.map((value, index) => ({
      at: instant(index === values.length - 1 ? lastDay : '2026-10-05'),
      value,
    })),
  });

describe('nudges', () => {
  it('ask for key results where there are none', () => {
    const empty = anObjective({ keyResults: [aKeyResult({ removal })] });
    expect(nudges([empty], aCycle())).toEqual([{ kind: 'no-key-results', ...about, count: 1 }]);
  });

  it('notice a confidence of 3 or less', () => {
    const doubting = (confidence: number) =>
      anObjective({ keyResults: [aKeyResult({ latest: aCheckIn({ confidence }) })] });
    expect(nudges([doubting(3)], aCycle())).toEqual([
      { kind: 'low-confidence', ...about, count: 1 },
    ]);
    expect(nudges([doubting(4)], aCycle())).toEqual([]);
  });

  it.each([
    {
      name: 'held at every reading for four weeks',
      keyResult: held([2, 3, 1], '2026-11-02'),
      reads: true,
    },
    { name: 'held for less', keyResult: held([2, 3, 1], '2026-11-01'), reads: false },
    { name: 'failed once', keyResult: held([2, 3.1, 1], '2026-11-02'), reads: false },
  ])('say of a limit that $name whether it reads like a KPI: $reads', ({ keyResult, reads }) => {
    const expected = reads ? [{ kind: 'reads-like-a-kpi', ...about, count: 1 }] : [];
    expect(nudges([anObjective({ keyResults: [keyResult] })], aCycle())).toEqual(expected);
  });

  it('count the objectives of a team that has more than the method advises', () => {
    const board = ['a', 'b', 'c', 'd'].map((id) => anObjective({ id, keyResults: [sure] }));
    expect(nudges(board, aCycle())).toEqual([
      {
        kind: 'too-many-objectives',
        teamId: 'platform',
        cycleId: 'q4-2026',
        objectiveId: null,
        count: 4,
      },
    ]);
    expect(nudges(board.slice(1), aCycle())).toEqual([]);
    expect(
      nudges(
        [...board.slice(1), anObjective({ id: 'e', teamId: 'data', keyResults: [sure] })],
        aCycle(),
      ),
    ).toEqual([]);
  });

  it('speak once of several objectives of a team, without choosing one', () => {
    const empty = ['a', 'b'].map((id) => anObjective({ id, keyResults: [] }));
    expect(nudges(empty, aCycle())).toEqual([
      { ...about, kind: 'no-key-results', objectiveId: null, count: 2 },
    ]);
  });

  it('leave out removed objectives and other cycles', () => {
    const empty = anObjective({ keyResults: [] });
    expect(
      nudges(
        [
          { ...empty, removal },
          { ...empty, cycleId: '2026' },
        ],
        aCycle(),
      ),
    ).toEqual([]);
  });

  it('come most pressing first, and never more than three', () => {
    const doubting = aKeyResult({ latest: aCheckIn({ confidence: 1 }) });
    const board = [
      anObjective({ id: 'a', keyResults: [held([2, 2], '2026-11-02')] }),
      anObjective({ id: 'b', keyResults: [doubting] }),
      anObjective({ id: 'c', keyResults: [] }),
      anObjective({ id: 'd', keyResults: [sure] }),
    ];
    expect(nudges(board, aCycle()).map(({ kind, objectiveId }) => [kind, objectiveId])).toEqual([
      ['no-key-results', 'c'],
      ['low-confidence', 'b'],
      ['reads-like-a-kpi', 'a'],
    ]);
  });

  it('are at most three that the contract can carry, the same from facts as from objectives', () => {
    fc.assert(
      fc.property(fc.array(objective, { maxLength: 12 }), (objectives) => {
        const advice = nudges(objectives, aCycle());
        expect(homeSchema.shape.nudges.safeParse(advice).error).toBeUndefined();
        expect(nudges(objectives.map(objectiveFacts), aCycle())).toEqual(advice);
      }),
    );
  });
});
