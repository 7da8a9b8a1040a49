import { describe, expect, it } from '@jest/globals';
import { instantMs } from '#core/domain/calendar.ts';
import type { Recurrence } from '#core/domain/recurrence.ts';
import { occurrencesAround, seriesDays } from '#core/domain/recurrence.ts';
import { instant } from './builders.ts';

interface Change {
  readonly pattern?: Partial<Recurrence['pattern']>;
  readonly range?: Partial<Recurrence['range']>;
}

/** Every Monday from 5 October 2026 on. */
const repeating = ({ pattern = {}, range = {} }: Change = {}): Recurrence => ({
  pattern: {
    type: 'weekly',
    interval: 1,
    daysOfWeek: ['monday'],
    dayOfMonth: 0,
    month: 0,
    firstDayOfWeek: 'monday',
    index: 'first',
    ...pattern,
  },
  range: {
    type: 'noEnd',
    startDate: '2026-10-05',
    endDate: '',
    numberOfOccurrences: 0,
    ...range,
  },
});

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

describe('the occurrences around a moment', () => {
  const first = {
    startsAt: instant('2026-10-05', '07:00'),
    endsAt: instant('2026-10-05', '08:00'),
    timeZone: 'Europe/Stockholm',
  };
  const at = (day: string, time: string, change?: Change) => {
    const moment = instantMs(instant(day, time));
    const { last, next } = occurrencesAround(repeating(change), first, moment);
    return [last?.startsAt, next?.startsAt];
  };
  const on = (day: string, time = '07:00') => instant(day, time);

  it('are the last one that has ended and the one after it', () => {
    expect(at('2026-10-01', '07:00')).toEqual([undefined, on('2026-10-05')]);
    expect(at('2026-10-05', '07:59')).toEqual([undefined, on('2026-10-05')]);
    expect(at('2026-10-05', '08:00')).toEqual([on('2026-10-05'), on('2026-10-12')]);
    expect(at('2026-10-19', '07:30')).toEqual([on('2026-10-12'), on('2026-10-19')]);
  });

  it('end with the series', () => {
    const thrice: Change = { range: { type: 'numbered', numberOfOccurrences: 3 } };
    expect(at('2026-12-01', '07:00', thrice)).toEqual([on('2026-10-19'), undefined]);
  });

  it('keep their hour on the clock on the wall when summer time ends', () => {
    expect(at('2026-10-24', '12:00')).toEqual([on('2026-10-19'), on('2026-10-26', '08:00')]);
  });

  it('are years apart in a yearly series', () => {
    const yearly: Change = { pattern: { type: 'absoluteYearly', dayOfMonth: 5, month: 10 } };
    expect(at('2027-06-01', '07:00', yearly)).toEqual([on('2026-10-05'), on('2027-10-05')]);
  });
});
