import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { AttendeeTime, SlotSearch } from '#core/domain/free-slots.ts';
import { freeSlots } from '#core/domain/free-slots.ts';
import { wallClock } from '#core/domain/time-zone.ts';
import { at, instant } from './builders.ts';

const office = {
  weekdays: [1, 2, 3, 4, 5],
  fromMinute: 480,
  toMinute: 1020,
  timeZone: 'Europe/Stockholm',
};

const somebody = (
  busy: readonly (readonly [from: string, to: string, isTentative?: boolean])[] = [],
  hours = office,
): AttendeeTime => ({
  mail: 'somebody@norrviken.example',
  known: {
    busy: busy.map(([startsAt, endsAt, isTentative = false]) => ({
      startsAt,
      endsAt,
      isTentative,
    })),
    workingHours: hours,
  },
});
const guest: AttendeeTime = { mail: 'gun@elsewhere.example', known: null };

/** Monday to Friday of one week. */
const week: SlotSearch = {
  fromDay: '2026-11-23',
  toDay: '2026-11-27',
  lengthMinutes: 60,
  timeZone: 'Europe/Stockholm',
  now: at('2026-11-20'),
};
const day = (isoDay: string): SlotSearch => ({ ...week, fromDay: isoDay, toDay: isoDay });

describe('proposed times', () => {
  it('lie within everybody’s working hours and outside of what they have', () => {
    const busy = somebody([[instant('2026-11-23', '07:00'), instant('2026-11-23', '13:00')]]);
    const [first] = freeSlots([somebody(), busy], day('2026-11-23'), 1);
    expect(first).toEqual({
      startsAt: instant('2026-11-23', '13:00'),
      endsAt: instant('2026-11-23', '14:00'),
      states: ['free', 'free'],
    });
  });

  it('say whom they do not suit when no time suits all', () => {
    const all = somebody([[instant('2026-11-23', '00:00'), instant('2026-11-24', '00:00')]]);
    const [first] = freeSlots([somebody(), all, guest], day('2026-11-23'), 1);
    expect(first?.states).toEqual(['free', 'busy', 'unknown']);
  });

  it('prefer a tentative clash to a time outside of working hours', () => {
    const tentative = somebody([
      [instant('2026-11-23', '00:00'), instant('2026-11-24', '00:00'), true],
    ]);
    const states = freeSlots([tentative], day('2026-11-23'), 1).map((slot) => slot.states);
    expect(states).toEqual([['tentative']]);
  });

  it('respect that others work elsewhere', () => {
    const helsinki = somebody([], { ...office, timeZone: 'Europe/Helsinki' });
    const [first] = freeSlots([somebody(), helsinki], day('2026-11-23'), 1);
    // Eight in Stockholm; in Helsinki it is nine.
    expect(first?.startsAt).toBe(instant('2026-11-23', '07:00'));
    const newYork = somebody([], { ...office, timeZone: 'America/New_York' });
    const [common] = freeSlots([somebody(), newYork], day('2026-11-23'), 1);
    expect(common).toMatchObject({ startsAt: instant('2026-11-23', '13:00') });
  });

  it('stay at the same hour of the day when the clocks change within the window', () => {
    const window = { ...week, fromDay: '2026-10-23', toDay: '2026-10-26' };
    const minutes = freeSlots([somebody()], { ...window, now: at('2026-10-01') }, 8).map((slot) =>
      wallClock(Date.parse(slot.startsAt), 'Europe/Stockholm'),
    );
    expect(minutes.filter(({ minute }) => minute === 480).map((one) => one.day)).toEqual([
      '2026-10-23',
      '2026-10-26',
    ]);
  });

  it('leave out the weekend, and what has passed', () => {
    const window = { ...week, toDay: '2026-11-29', now: at('2026-11-26', '12:10') };
    const slots = freeSlots([somebody()], window, 20);
    expect(slots[0]?.startsAt).toBe(instant('2026-11-26', '12:30'));
    expect(slots.at(-1)?.startsAt.slice(0, 10)).toBe('2026-11-27');
  });

  it('are at most two a day, so that there is something to choose between', () => {
    const days = freeSlots([somebody()], week, 6).map(({ startsAt }) => startsAt.slice(0, 10));
    expect(days.every((one) => days.filter((other) => other === one).length <= 2)).toBe(true);
    expect(days).toHaveLength(6);
  });

  it('never call somebody free who is not, whatever they have', () => {
    const hour = fc.integer({ min: 0, max: 119 });
    const meeting = fc.tuple(hour, fc.integer({ min: 1, max: 5 }));
    fc.assert(
      fc.property(fc.array(meeting, { maxLength: 20 }), (meetings) => {
        const busy = meetings.map(
          ([from, length]) =>
            [
              new Date(week.now + (72 + from) * 3_600_000).toISOString(),
              new Date(week.now + (72 + from + length) * 3_600_000).toISOString(),
            ] as const,
        );
        for (const { startsAt, endsAt, states } of freeSlots([somebody(busy)], week, 10)) {
          const clashes = busy.some(([from, to]) => from < endsAt && startsAt < to);
          expect(states[0] === 'busy').toBe(clashes);
        }
      }),
      { numRuns: 50 },
    );
  });
});
