import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { isCheckInDue } from '#core/domain/check-in-clock.ts';
import { statuses } from '#core/domain/figures.ts';
import { keyResultFigures } from '#core/domain/key-result-figures.ts';
import { keyResultStatus, worstStatus } from '#core/domain/status.ts';
import { cycle, keyResult, moment } from './arbitraries.ts';
import { aCycle, aKeyResult, aReadKeyResult, at, instant } from './builders.ts';

describe('status by lag', () => {
  const read = aReadKeyResult(0, '2026-11-01');
  it.each([
    { progressRatio: 0.9, expectedRatio: 0.5, status: 'on-track' },
    { progressRatio: 0.5, expectedRatio: 0.5, status: 'on-track' },
    { progressRatio: 0.7, expectedRatio: 0.8, status: 'on-track' },
    { progressRatio: 0.69, expectedRatio: 0.8, status: 'behind' },
    { progressRatio: 0.3, expectedRatio: 0.6, status: 'behind' },
    { progressRatio: 0.29, expectedRatio: 0.6, status: 'at-risk' },
  ])('$progressRatio of expected $expectedRatio is $status', ({ status, ...ratios }) => {
    expect(keyResultStatus(read, ratios, aCycle(), at('2026-11-02'))).toBe(status);
  });

  it('follows the method of the cycle', () => {
    const strict = aCycle({ method: { ...aCycle().method, onTrackWithin: 0, atRiskBeyond: 0.05 } });
    const ratios = { progressRatio: 0.4, expectedRatio: 0.5 };
    expect(keyResultStatus(read, ratios, strict, at('2026-11-02'))).toBe('at-risk');
  });
});

describe('a stale check-in', () => {
  const ahead = { progressRatio: 1, expectedRatio: 0.5 };
  const lagging = { progressRatio: 0.3, expectedRatio: 0.5 };
  const read = aReadKeyResult(40, '2026-11-01');
  const tooLate = at('2026-11-11', '00:01');

  it('turns a green key result grey once cadence and grace have passed', () => {
    expect(keyResultStatus(read, ahead, aCycle(), at('2026-11-11'))).toBe('on-track');
    expect(keyResultStatus(read, ahead, aCycle(), tooLate)).toBe('stale');
  });

  it('does not hide that a key result is behind or at risk', () => {
    expect(keyResultStatus(read, lagging, aCycle(), tooLate)).toBe('behind');
    expect(keyResultStatus(read, { ...lagging, expectedRatio: 1 }, aCycle(), tooLate)).toBe(
      'at-risk',
    );
  });

  it('counts up to the end of the last day and no further', () => {
    const confirmed = aReadKeyResult(40, '2026-12-22');
    const forgotten = aReadKeyResult(40, '2026-12-01');
    const later = at('2027-06-01');
    for (const phase of ['running', 'reviewing', 'closed'] as const) {
      expect(keyResultStatus(confirmed, ahead, aCycle({ phase }), later)).toBe('on-track');
      expect(keyResultStatus(forgotten, ahead, aCycle({ phase }), later)).toBe('stale');
    }
  });
});

describe('before the first check-in', () => {
  const ratios = { progressRatio: 0, expectedRatio: 0.5 };
  const statusAt = (createdOn: string, now: number) =>
    keyResultStatus(aKeyResult({ createdAt: instant(createdOn) }), ratios, aCycle(), now);

  it.each([
    { name: 'is not started before the cycle', created: '2026-08-01', now: at('2026-09-30') },
    {
      name: 'is not started within cadence and grace',
      created: '2026-08-01',
      now: at('2026-10-11'),
    },
    {
      name: 'waits from its creation when that is later',
      created: '2026-11-20',
      now: at('2026-11-30'),
    },
  ])('$name', ({ created, now }) => {
    expect(statusAt(created, now)).toBe('not-started');
  });

  it('is stale afterwards', () => {
    expect(statusAt('2026-08-01', at('2026-10-11', '00:01'))).toBe('stale');
    expect(statusAt('2026-11-20', at('2026-11-30', '00:01'))).toBe('stale');
  });
});

describe('the worst status', () => {
  it('is, from worst to best: at risk, behind, stale, not started, on track', () => {
    const order = ['at-risk', 'behind', 'stale', 'not-started', 'on-track'] as const;
    for (const [index, status] of order.entries()) {
      expect(worstStatus(order.slice(index).toReversed())).toBe(status);
    }
  });

  it('of nothing is not started', () => {
    expect(worstStatus([])).toBe('not-started');
  });

  it('never gets better by adding more', () => {
    const some = fc.array(fc.constantFrom(...statuses), { minLength: 1 });
    fc.assert(
      fc.property(some, some, (first, more) => {
        const worst = worstStatus(first);
        expect(worstStatus([worst, worstStatus([...first, ...more])])).toBe(
          worstStatus([...first, ...more]),
        );
        expect(worstStatus([...first, ...more])).toBe(worstStatus([worst, worstStatus(more)]));
      }),
    );
  });
});

describe('a closed cycle', () => {
  it('keeps its figures, whenever they are read', () => {
    const closed = cycle.map((cycle) => ({ ...cycle, phase: 'closed' as const }));
    fc.assert(
      fc.property(keyResult, closed, moment, moment, (keyResult, cycle, a, b) => {
        const { checkInAgeDays: _a, ...then } = keyResultFigures(keyResult, 'committed', cycle, a);
        const { checkInAgeDays: _b, ...later } = keyResultFigures(keyResult, 'committed', cycle, b);
        expect(later).toEqual(then);
      }),
    );
  });
});

describe('the age of a check-in', () => {
  it('is whole days, never negative, and unknown before the first', () => {
    const ageAt = (now: number) =>
      keyResultFigures(aReadKeyResult(1, '2026-11-02'), 'committed', aCycle(), now).checkInAgeDays;
    expect(ageAt(at('2026-11-03', '23:59'))).toBe(1);
    expect(ageAt(at('2026-11-01'))).toBe(0);
    expect(
      keyResultFigures(aKeyResult(), 'committed', aCycle(), at('2026-11-03')).checkInAgeDays,
    ).toBeNull();
  });
});

describe('a check-in is due', () => {
  const read = { ...aReadKeyResult(1, '2026-11-05') };
  it.each([
    { name: 'not yet the day before', now: at('2026-11-11', '23:59'), due: false },
    { name: 'from the cadence’s day on, whatever the hour', now: at('2026-11-12'), due: true },
    { name: 'until it is made', now: at('2026-12-12'), due: true },
  ])('$name', ({ now, due }) => {
    const afternoon = {
      ...read,
      latest: read.latest && { ...read.latest, at: instant('2026-11-05', '16:00') },
    };
    expect(isCheckInDue(afternoon, aCycle(), now)).toBe(due);
  });

  it('for the first time a cadence after the start', () => {
    expect(isCheckInDue(aKeyResult(), aCycle(), at('2026-10-07', '23:59'))).toBe(false);
    expect(isCheckInDue(aKeyResult(), aCycle(), at('2026-10-08'))).toBe(true);
  });

  it('never outside a running cycle or on a removed key result', () => {
    const now = at('2026-12-01');
    for (const phase of ['planning', 'reviewing', 'closed'] as const) {
      expect(isCheckInDue(read, aCycle({ phase }), now)).toBe(false);
    }
    const removed = { ...read, removal: { at: instant('2026-11-20'), by: 'bo' } };
    expect(isCheckInDue(removed, aCycle(), now)).toBe(false);
  });
});
