import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { instantMs } from '#core/domain/calendar.ts';
import { weekOfCycle } from '#core/domain/cycle-week.ts';
import { aCycle } from './builders.ts';

const q4 = aCycle({ startsOn: '2026-10-01', endsOn: '2026-12-31' });

describe('the week of a cycle', () => {
  it('counts from the first day', () => {
    expect(weekOfCycle(q4, instantMs('2026-10-01T00:00:00.000Z'))).toEqual({ week: 1, weeks: 13 });
    expect(weekOfCycle(q4, instantMs('2026-10-08T00:00:00.000Z')).week).toBe(2);
    expect(weekOfCycle(q4, instantMs('2026-11-23T10:00:00.000Z')).week).toBe(8);
  });

  it('has 13 in every quarter and 52 in a year', () => {
    const quarters = [
      ['2026-01-01', '2026-03-31'],
      ['2026-04-01', '2026-06-30'],
      ['2026-07-01', '2026-09-30'],
      ['2028-01-01', '2028-03-31'],
    ] as const;
    for (const [startsOn, endsOn] of quarters)
      expect(weekOfCycle(aCycle({ startsOn, endsOn }), 0).weeks).toBe(13);
    expect(weekOfCycle(aCycle({ startsOn: '2026-01-01', endsOn: '2026-12-31' }), 0).weeks).toBe(52);
  });

  it('never leaves the cycle', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000_000 }), (now) => {
        const { week, weeks } = weekOfCycle(q4, now);
        expect(week).toBeGreaterThanOrEqual(1);
        expect(week).toBeLessThanOrEqual(weeks);
      }),
    );
  });
});
