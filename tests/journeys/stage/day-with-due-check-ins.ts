import { addDays, wholeDaysBetween, dayStartMs } from '#core/domain/calendar.ts';

/** In the first days of a quarter no check-in is due yet. */
const quietDays = 14;

/** The ISO day around which the journeys' organisation is made: today, or early in a quarter the last day of the one before. */
export function dayWithDueCheckIns(now: Date): string {
  const today = now.toISOString().slice(0, 10);
  const [year, month] = [now.getUTCFullYear(), now.getUTCMonth()];
  const quarterStart = new Date(Date.UTC(year, month - (month % 3))).toISOString().slice(0, 10);
  const passed = wholeDaysBetween(dayStartMs(quarterStart), dayStartMs(today));
  return passed < quietDays ? addDays(quarterStart, -1) : today;
}
