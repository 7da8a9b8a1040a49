import { describe, expect, it } from '@jest/globals';
import {
  graphZoneOf,
  ianaZoneOf,
  instantOf,
  wallTime,
} from '#functions/adapters/graph/time-zones.ts';

describe('Time zones', () => {
  it.each(['Europe/Stockholm', 'Asia/Kolkata', 'America/Argentina/Buenos_Aires', 'Etc/UTC'])(
    'what goes to Graph as a zone of Windows comes back with the same clock: %s',
    (zone) => {
      const there = ianaZoneOf(graphZoneOf(zone));
      for (const instant of ['2026-01-15T12:00:00.000Z', '2026-07-15T12:00:00.000Z']) {
        expect(wallTime(instant, there)).toBe(wallTime(instant, zone));
      }
    },
  );

  it('a zone of IANA’s that Graph writes is kept', () => {
    expect(ianaZoneOf('Europe/Stockholm')).toBe('Europe/Stockholm');
  });

  it('a zone that somebody made up has its offset, west being plus', () => {
    expect(ianaZoneOf('Customized Time Zone', 480)).toBe('Etc/GMT+8');
    expect(ianaZoneOf('Customized Time Zone', -60)).toBe('Etc/GMT-1');
    expect(ianaZoneOf('tzone://Microsoft/Custom')).toBe('Etc/UTC');
  });

  it('the clock shows midnight as hour nought, and follows daylight saving', () => {
    expect(wallTime('2026-06-30T22:00:00.000Z', 'Europe/Stockholm')).toBe('2026-07-01T00:00:00');
    expect(wallTime('2026-12-31T23:00:00.000Z', 'Europe/Stockholm')).toBe('2027-01-01T00:00:00');
  });

  it('Graph’s seven digits of a second are read', () => {
    expect(instantOf('2026-11-27T13:30:00.0000000')).toBe('2026-11-27T13:30:00.000Z');
  });
});
