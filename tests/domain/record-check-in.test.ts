import { describe, expect, it } from '@jest/globals';
import type { Reading } from '#core/domain/check-in.ts';
import { checkInEvent } from '#core/domain/check-in-event.ts';
import { readingIssues, recordCheckIn } from '#core/domain/record-check-in.ts';
import { refuseClosed } from '#core/domain/refuse-closed.ts';
import {
  aCheckIn,
  aCycle,
  aKeyResult,
  aMetric,
  anAct,
  anObjective,
  aThreshold,
  instant,
  milestones,
} from './builders.ts';
import { expectRefusal } from './refusal.ts';

const value = (value: number): Reading => ({ kind: 'value', value });
const reached = (...reachedIds: string[]): Reading => ({ kind: 'milestones', reachedIds });
const removal = { at: instant('2026-11-01'), by: 'bo' };

describe('a reading', () => {
  const steps = milestones({ m1: 1, m2: 1 });
  it.each([
    { name: 'a number for a metric', measure: aMetric(), reading: value(-1), issues: [] },
    { name: 'a number for a threshold', measure: aThreshold(), reading: value(0), issues: [] },
    { name: 'steps for milestones', measure: steps, reading: reached('m2', 'm1'), issues: [] },
    { name: 'no steps at all', measure: steps, reading: reached(), issues: [] },
  ])('may be $name', ({ measure, reading, issues }) => {
    expect(readingIssues(measure, reading)).toEqual(issues);
  });

  it.each([
    {
      name: 'steps for a metric',
      measure: aMetric(),
      reading: reached('m1'),
      path: 'reading.kind',
      rule: 'wrong-kind',
    },
    {
      name: 'a number for milestones',
      measure: steps,
      reading: value(1),
      path: 'reading.kind',
      rule: 'wrong-kind',
    },
    {
      name: 'infinite',
      measure: aMetric(),
      reading: value(Infinity),
      path: 'reading.value',
      rule: 'not-finite',
    },
    {
      name: 'not a number',
      measure: aThreshold(),
      reading: value(Number.NaN),
      path: 'reading.value',
      rule: 'not-finite',
    },
    {
      name: 'an unknown step',
      measure: steps,
      reading: reached('m1', 'x'),
      path: 'reading.reachedIds.1',
      rule: 'unknown-id',
    },
    {
      name: 'a step twice',
      measure: steps,
      reading: reached('m1', 'm1'),
      path: 'reading.reachedIds.1',
      rule: 'duplicate-id',
    },
  ])('may not be $name', ({ measure, reading, path, rule }) => {
    expect(readingIssues(measure, reading)).toEqual([{ path, rule }]);
    const objective = anObjective({ keyResults: [aKeyResult({ measure })] });
    expectRefusal(() => recordCheckIn(objective, aCheckIn({ reading })), 'invalid', {
      fields: [{ path, rule }],
    });
  });
});

describe('recording a check-in', () => {
  it('makes it the latest and a point of the trend, and touches nothing else', () => {
    const other = aKeyResult({ id: 'kr-2' });
    const objective = anObjective({ keyResults: [aKeyResult(), other] });
    const checkIn = aCheckIn();
    expect(recordCheckIn(objective, checkIn)).toEqual({
      ...objective,
      keyResults: [
        { ...aKeyResult(), latest: checkIn, trend: [{ at: checkIn.at, value: 20 }] },
        other,
      ],
    });
  });

  it('goes by the order of recording, not by the clocks', () => {
    const first = aCheckIn({ id: 'first', at: instant('2026-11-02', '10:00') });
    const slow = aCheckIn({ id: 'slow', at: instant('2026-11-02', '09:58'), reading: value(21) });
    const [keyResult] = recordCheckIn(recordCheckIn(anObjective(), first), slow).keyResults;
    expect(keyResult?.latest).toEqual(slow);
    expect(keyResult?.trend).toEqual([{ at: first.at, value: 21 }]);
  });

  it('draws milestones as the ratio reached', () => {
    const measure = milestones({ m1: 1, m2: 3 });
    const objective = anObjective({ keyResults: [aKeyResult({ measure })] });
    const [keyResult] = recordCheckIn(objective, aCheckIn({ reading: reached('m2') })).keyResults;
    expect(keyResult?.trend.map(({ value }) => value)).toEqual([0.75]);
  });

  it.each([
    {
      name: 'an objective that is removed',
      objective: anObjective({ removal }),
      what: 'objective',
    },
    {
      name: 'a key result that is removed',
      objective: anObjective({ keyResults: [aKeyResult({ removal })] }),
      what: 'key-result',
    },
    {
      name: 'a key result that is not there',
      objective: anObjective({ keyResults: [] }),
      what: 'key-result',
    },
  ])('is refused on $name', ({ objective, what }) => {
    expectRefusal(() => recordCheckIn(objective, aCheckIn()), 'not-found', { what });
  });

  it('is refused in a closed cycle only', () => {
    expectRefusal(() => refuseClosed(aCycle({ phase: 'closed' })), 'cycle-closed');
    for (const phase of ['planning', 'running', 'reviewing'] as const) {
      expect(() => refuseClosed(aCycle({ phase }))).not.toThrow();
    }
  });
});

describe('the history of a check-in', () => {
  it('says which value and confidence changed, and leaves the note where it is', () => {
    const before = aCheckIn({ note: 'fine' });
    const after = aCheckIn({ reading: value(25), note: 'finer' });
    expect(checkInEvent(anAct(), 'check-in-recorded', 'kr-1', { before, after })).toEqual({
      id: 'new-1',
      kind: 'check-in-recorded',
      at: instant('2026-11-10', '09:00'),
      by: 'astrid',
      keyResultId: 'kr-1',
      changes: [{ field: 'value', before: '20', after: '25' }],
    });
  });

  it('begins from nothing', () => {
    const after = aCheckIn({ reading: reached('m1', 'm2') });
    expect(
      checkInEvent(anAct(), 'check-in-recorded', 'kr-1', { before: null, after }).changes,
    ).toEqual([
      { field: 'confidence', before: null, after: '6' },
      { field: 'reachedIds', before: null, after: 'm1, m2' },
    ]);
  });
});
