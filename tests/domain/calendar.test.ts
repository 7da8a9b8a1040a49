import { describe, expect, it } from '@jest/globals';
import { addDays, isDay, mondayOf, wholeDaysBetween } from '#core/domain/calendar.ts';

describe('calendar', () => {
  it('knows which days exist', () => {
    expect(isDay('2028-02-29')).toBe(true);
    expect(isDay('2027-02-29')).toBe(false);
    expect(isDay('2027-2-3')).toBe(false);
  });

  it('adds days across a year', () => {
    expect(addDays('2026-12-30', 3)).toBe('2027-01-02');
  });

  it('finds the Monday of an ISO week, on Sunday and on Monday itself', () => {
    expect(mondayOf(Date.parse('2026-11-22T23:59:00Z'))).toBe('2026-11-16');
    expect(mondayOf(Date.parse('2026-11-23T00:00:00Z'))).toBe('2026-11-23');
  });

  it('counts whole days only', () => {
    expect(wholeDaysBetween(0, 86_399_999)).toBe(0);
    expect(wholeDaysBetween(0, 86_400_000)).toBe(1);
  });
});
