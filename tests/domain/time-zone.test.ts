import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isTimeZone, wallClock, zonedMs } from '#core/domain/time-zone.ts';
import { at, instant } from './builders.ts';

const stockholm = 'Europe/Stockholm';
const zones = [stockholm, 'UTC', 'America/New_York', 'Asia/Kolkata', 'Pacific/Chatham'];
const iso = (ms: number) => new Date(ms).toISOString();

describe('time zones', () => {
  it('knows the names of the IANA database only', () => {
    expect(isTimeZone(stockholm)).toBe(true);
    expect(isTimeZone('W. Europe Standard Time')).toBe(false);
    expect(isTimeZone('')).toBe(false);
  });

  it('keeps ten o’clock at ten o’clock on either side of the change to winter time', () => {
    expect(iso(zonedMs('2026-10-24', 600, stockholm))).toBe(instant('2026-10-24', '08:00'));
    expect(iso(zonedMs('2026-10-25', 600, stockholm))).toBe(instant('2026-10-25', '09:00'));
  });

  it('puts a minute that the clock skips in spring an hour later', () => {
    const ms = zonedMs('2027-03-28', 150, stockholm);
    expect(wallClock(ms, stockholm)).toEqual({ day: '2027-03-28', minute: 210 });
  });

  it('takes the first of two minutes that the clock shows alike in autumn', () => {
    expect(zonedMs('2026-10-25', 150, stockholm)).toBe(at('2026-10-25', '00:30'));
  });

  it('finds an instant again by what the clock on the wall shows, outside of the doubled hour', () => {
    const minute = fc.integer({ min: at('2026-01-01') / 60_000, max: at('2028-01-01') / 60_000 });
    fc.assert(
      fc.property(minute, fc.constantFrom(...zones), (minutes, timeZone) => {
        const ms = minutes * 60_000;
        const { day, minute: shown } = wallClock(ms, timeZone);
        const found = zonedMs(day, shown, timeZone);
        expect(wallClock(found, timeZone)).toEqual({ day, minute: shown });
        expect([0, 3_600_000]).toContain(ms - found);
      }),
    );
  });
});
