import { describe, expect, it } from '@jest/globals';
import { seriesDays } from '#core/domain/recurrence.ts';
import type { Change } from './repeating.ts';
import { repeating } from './repeating.ts';

describe('the days of a series', () => {
  const cases: readonly (readonly [string, Change, readonly string[]])[] = [
    ['every week', {}, ['2026-10-05', '2026-10-12', '2026-10-19', '2026-10-26']],
    [
      'every other day',
      { pattern: { type: 'daily', interval: 2 }, range: { startDate: '2026-10-25' } },
      ['2026-10-25', '2026-10-27', '2026-10-29', '2026-10-31'],
    ],
    [
      'twice every second week',
      { pattern: { interval: 2, daysOfWeek: ['thursday', 'monday'] } },
      ['2026-10-05', '2026-10-08', '2026-10-19', '2026-10-22'],
    ],
    [
      'a week that begins on Sunday',
      { pattern: { interval: 2, daysOfWeek: ['sunday', 'monday'], firstDayOfWeek: 'sunday' } },
      ['2026-10-05', '2026-10-18', '2026-10-19'],
    ],
    [
      'the last day of every month',
      {
        pattern: { type: 'absoluteMonthly', dayOfMonth: 31 },
        range: { startDate: '2026-08-31' },
      },
      ['2026-08-31', '2026-09-30', '2026-10-31'],
    ],
    [
      'the last Friday of every month',
      {
        pattern: { type: 'relativeMonthly', daysOfWeek: ['friday'], index: 'last' },
        range: { startDate: '2026-08-01' },
      },
      ['2026-08-28', '2026-09-25', '2026-10-30'],
    ],
    [
      'once a year',
      {
        pattern: { type: 'absoluteYearly', dayOfMonth: 5, month: 10 },
        range: { startDate: '2024-10-05' },
      },
      ['2024-10-05', '2025-10-05', '2026-10-05'],
    ],
    [
      'the first Monday of October',
      {
        pattern: { type: 'relativeYearly', month: 10 },
        range: { startDate: '2025-01-01' },
      },
      ['2025-10-06', '2026-10-05'],
    ],
    [
      'until a day',
      { range: { type: 'endDate', endDate: '2026-10-12' } },
      ['2026-10-05', '2026-10-12'],
    ],
    [
      'a number of times',
      { range: { type: 'numbered', numberOfOccurrences: 3 } },
      ['2026-10-05', '2026-10-12', '2026-10-19'],
    ],
  ];
  it.each(cases)('%s', (_, change, days) => {
    expect(seriesDays(repeating(change), '2026-10-31')).toEqual(days);
  });
});
