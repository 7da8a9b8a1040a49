import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, dayMs, instantMs, instantOf } from '#core/domain/calendar.ts';
import type { SeriesException } from '#core/domain/occurrences.ts';
import { exceptionsOf, occurrencesAround } from '#core/domain/occurrences.ts';
import { seriesDays } from '#core/domain/recurrence.ts';
import { instant } from './builders.ts';
import type { Change } from './repeating.ts';
import { repeating } from './repeating.ts';

const hourMs = 3_600_000;
const first = {
  startsAt: instant('2026-10-05', '07:00'),
  endsAt: instant('2026-10-05', '08:00'),
  timeZone: 'Europe/Stockholm',
};

describe('the occurrences around a moment', () => {
  const at = (
    day: string,
    time: string,
    change?: Change,
    exceptions: readonly SeriesException[] = [],
  ) => {
    const moment = instantMs(instant(day, time));
    const { last, next } = occurrencesAround(repeating(change), exceptions, first, moment);
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

  it('go on in a series that has gone on for many years', () => {
    const old: Change = { range: { startDate: '2009-10-05' } };
    expect(at('2026-10-20', '12:00', old)).toEqual([on('2026-10-19'), on('2026-10-26', '08:00')]);
  });

  it('are years apart in a yearly series', () => {
    const yearly: Change = { pattern: { type: 'absoluteYearly', dayOfMonth: 5, month: 10 } };
    expect(at('2027-06-01', '07:00', yearly)).toEqual([on('2026-10-05'), on('2027-10-05')]);
  });

  it('pass over what was called off, however much that is', () => {
    const calledOff = ['2026-10-19', '2026-10-26', '2026-11-02', '2026-11-09'].map((day) => ({
      day,
      occurrence: null,
    }));
    const noon = ['2026-10-20', '12:00', undefined, calledOff] as const;
    expect(at(...noon)).toEqual([on('2026-10-12'), on('2026-11-16', '08:00')]);
  });

  it('are where they were moved to, before or after others', () => {
    const moved = (day: string, to: string): SeriesException => ({
      day,
      occurrence: { startsAt: on(to, '12:00'), endsAt: on(to, '13:00') },
    });
    const later = [moved('2026-10-12', '2026-10-21')];
    expect(at('2026-10-13', '07:00', {}, later)).toEqual([on('2026-10-05'), on('2026-10-19')]);
    expect(at('2026-10-19', '09:00', {}, later)).toEqual([
      on('2026-10-19'),
      on('2026-10-21', '12:00'),
    ]);
    const earlier = [moved('2026-12-14', '2026-10-22')];
    expect(at('2026-10-21', '07:00', {}, earlier)).toEqual([
      on('2026-10-19'),
      on('2026-10-22', '12:00'),
    ]);
  });
});

describe('the exceptions of a series', () => {
  const fromMs = instantMs(instant('2026-11-01'));
  const span = { from: instantOf(fromMs), to: instantOf(fromMs + 60 * dayMs) };
  const weekly = repeating();
  const days = seriesDays(weekly, addDays('2026-11-01', 60)).filter((day) => day > '2026-11-01');
  const dueMs = (day: string) => instantMs(instant(day, '08:00'));
  const instance = (day: string, shiftMs = 0) => ({
    originalStart: instantOf(dueMs(day)),
    startsAt: instantOf(dueMs(day) + shiftMs),
    endsAt: instantOf(dueMs(day) + shiftMs + hourMs),
  });

  it('are none where everything is as it repeats', () => {
    const instances = days.map((day) => instance(day));
    expect(exceptionsOf(weekly, first, instances, span)).toEqual([]);
  });

  it('are all that was moved or called off, and nothing else', () => {
    const fate = fc.constantFrom('kept', 'moved', 'called off');
    const fates = fc.array(fate, { minLength: days.length, maxLength: days.length });
    fc.assert(
      fc.property(fates, (fateOf) => {
        const dayIs = (wanted: string) => days.filter((_, index) => fateOf[index] === wanted);
        const instances = [
          ...dayIs('kept').map((day) => instance(day)),
          ...dayIs('moved').map((day) => instance(day, 30 * 60_000)),
        ];
        const exceptions = exceptionsOf(weekly, first, instances, span);
        const isOff = ({ occurrence }: SeriesException) => occurrence === null;
        const daysOf = (some: readonly SeriesException[]) => some.map(({ day }) => day);
        expect(daysOf(exceptions.filter(isOff))).toEqual(dayIs('called off'));
        expect(daysOf(exceptions.filter((one) => !isOff(one)))).toEqual(dayIs('moved'));
      }),
    );
  });

  it('hold what was moved into the span from outside', () => {
    const early = instance('2026-10-26', 7 * dayMs + hourMs);
    const instances = [early, ...days.map((day) => instance(day))];
    const { startsAt, endsAt } = early;
    expect(exceptionsOf(weekly, first, instances, span)).toEqual([
      { day: '2026-10-26', occurrence: { startsAt, endsAt } },
    ]);
  });

  it('follow the calendar where the days that we make of the recurrence are others', () => {
    // Mondays at five in Los Angeles are Tuesdays in UTC, which is all that Graph may say of the zone.
    const evening = {
      startsAt: '2026-11-03T01:00:00.000Z',
      endsAt: '2026-11-03T02:00:00.000Z',
      timeZone: 'Etc/UTC',
    };
    const recurrence = repeating({ range: { startDate: '2026-11-02' } });
    const tuesdays = ['2026-11-03', '2026-11-10', '2026-11-17', '2026-11-24'].map((day) => ({
      originalStart: instant(day, '01:00'),
      startsAt: instant(day, '01:00'),
      endsAt: instant(day, '02:00'),
    }));
    const month = { from: instant('2026-11-01'), to: instant('2026-12-01') };
    const exceptions = exceptionsOf(recurrence, evening, tuesdays, month);
    const now = instantMs(instant('2026-11-12'));
    expect(occurrencesAround(recurrence, exceptions, evening, now)).toEqual({
      last: { startsAt: instant('2026-11-10', '01:00'), endsAt: instant('2026-11-10', '02:00') },
      next: { startsAt: instant('2026-11-17', '01:00'), endsAt: instant('2026-11-17', '02:00') },
    });
  });
});
