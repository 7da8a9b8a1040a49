import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { mondayOf } from '#core/domain/calendar.ts';
import type { TrendPoint } from '#core/domain/check-in.ts';
import {
  addToTrend,
  changeSinceMonday,
  takeFromTrend,
  trendLoss,
  trendWeeks,
} from '#core/domain/trend.ts';
import { anyNumber, moment } from './arbitraries.ts';
import { at, instant } from './builders.ts';

const point = (day: string, value: number, time = '12:00'): TrendPoint => ({
  at: instant(day, time),
  value,
});
// Mondays: 2 and 9 November 2026.
const trend = [point('2026-11-03', 10), point('2026-11-10', 12)];
const points = fc.record({
  at: moment.map((ms) => new Date(ms).toISOString()),
  value: anyNumber,
});

describe('a trend', () => {
  it('gets a point for every new week', () => {
    expect(addToTrend(trend, point('2026-11-16', 14, '00:00'))).toEqual([
      ...trend,
      point('2026-11-16', 14, '00:00'),
    ]);
  });

  it('keeps the latest of a week', () => {
    expect(addToTrend(trend, point('2026-11-15', 14, '23:59'))).toEqual([
      trend[0],
      point('2026-11-15', 14, '23:59'),
    ]);
  });

  it('takes a value from a slower clock as the newest, without going back in time', () => {
    expect(addToTrend(trend, point('2026-11-01', 9))).toEqual([trend[0], point('2026-11-10', 9)]);
  });

  const weeks = Array.from({ length: 30 }, (_, week) => ({
    at: new Date(at('2026-01-05') + week * 7 * 86_400_000).toISOString(),
    value: week,
  }));

  it('remembers half a year', () => {
    const long = weeks.reduce<TrendPoint[]>(addToTrend, []);
    expect(long.map(({ value }) => value)).toEqual(
      Array.from({ length: 26 }, (_, week) => week + 4),
    );
  });

  it('has one point a week, oldest first, the newest recorded at the end, whatever is added', () => {
    fc.assert(
      fc.property(fc.array(points, { minLength: 1, maxLength: 80 }), (added) => {
        const trend = added.reduce<TrendPoint[]>(addToTrend, []);
        const weeks = trend.map(({ at }) => mondayOf(Date.parse(at)));
        expect(weeks).toEqual([...new Set(weeks)].toSorted());
        expect(trend.length).toBeLessThanOrEqual(trendWeeks);
        expect(trend.at(-1)?.value).toBe(added.at(-1)?.value);
      }),
    );
  });

  it('gives back the oldest week that a new one pushed out', () => {
    const full = weeks.slice(0, trendWeeks);
    const next = { at: instant('2026-07-06'), value: 26 };
    expect(addToTrend(full, next)).toHaveLength(trendWeeks);
    expect(takeFromTrend(addToTrend(full, next), trendLoss(full, next))).toEqual(full);
  });

  it('gives a point back exactly', () => {
    const weekly = fc.array(points, { maxLength: 60 }).map((added) => {
      const inOrder = added.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
      return inOrder.reduce<TrendPoint[]>(addToTrend, []);
    });
    fc.assert(
      fc.property(weekly, points, (trend, point) => {
        expect(takeFromTrend(addToTrend(trend, point), trendLoss(trend, point))).toEqual(trend);
      }),
    );
  });
});

describe('the change since Monday', () => {
  it.each([
    { name: 'goes from last week’s value', trend, from: 10, to: 12 },
    { name: 'starts from nothing with the first value', trend: trend.slice(1), from: null, to: 12 },
  ])('$name', ({ trend, from, to }) => {
    expect(changeSinceMonday(trend, at('2026-11-11'))).toEqual({ from, to });
  });

  it.each([
    { name: 'without values', trend: [] },
    { name: 'when the last value is from the week before', trend: trend.slice(0, 1) },
    { name: 'when the value stayed', trend: [point('2026-11-03', 12), point('2026-11-10', 12)] },
  ])('is nothing $name', ({ trend }) => {
    expect(changeSinceMonday(trend, at('2026-11-11'))).toBeNull();
  });

  it('begins anew at midnight to Monday, UTC', () => {
    expect(changeSinceMonday(trend, at('2026-11-15', '23:59'))).toEqual({ from: 10, to: 12 });
    expect(changeSinceMonday(trend, at('2026-11-16'))).toBeNull();
  });
});
