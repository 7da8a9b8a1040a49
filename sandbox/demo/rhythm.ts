import { addDays, dayStartMs, mondayOf, wholeDaysBetween } from '#core/domain/calendar.ts';
import type { Cycle } from '#core/domain/cycle.ts';
import { pick } from './deterministic.ts';

const friday = 4;

/** From Monday, 0, to Sunday, 6. */
const weekdayOf = (day: string): number =>
  wholeDaysBetween(dayStartMs(mondayOf(dayStartMs(day))), dayStartMs(day));

const inWindow = (windowStart: string, weekday: number): string =>
  addDays(windowStart, (weekday - weekdayOf(windowStart) + 7) % 7);

const within = (day: string, { startsOn, endsOn }: Pick<Cycle, 'startsOn' | 'endsOn'>): string => {
  if (day < startsOn) return startsOn;
  return day > endsOn ? endsOn : day;
};

/** First days of the seven days in which each beat's check-ins fall: every week, month or quarter. */
function windows({ kind, startsOn }: Cycle): string[] {
  if (kind === 'quarter')
    return Array.from({ length: 13 }, (_, week) => addDays(startsOn, week * 7));
  const year = Number(startsOn.slice(0, 4));
  const months = kind === 'year' ? 1 : 3;
  return Array.from({ length: 12 }, (_, beat) => {
    const month = (beat + 1) * months - 1;
    return `${year + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-08`;
  });
}

/** The instant on a working day at which somebody would sit down for it. */
export function atWork(day: string, name: string): string {
  const minutes = 6 * 60 + pick(`${name}/${day}`, 9 * 60);
  const hh = String(Math.floor(minutes / 60)).padStart(2, '0');
  const mm = String(minutes % 60).padStart(2, '0');
  const ss = String(pick(`${day}/${name}`, 60)).padStart(2, '0');
  return `${day}T${hh}:${mm}:${ss}.000Z`;
}

/** The Friday of a beat: what is due in it is due then. */
export function dueDay(cycle: Cycle, beat: number): string {
  return within(inWindow(windows(cycle)[beat - 1] ?? cycle.endsOn, friday), cycle);
}

/**
 * When a key result's check-ins fall, one a beat, all before `today`: on its own weekday give or take
 * one. When `isDue`, on today's weekday and none in the last seven days, so that the next is due.
 */
export function checkInInstants(
  cycle: Cycle,
  name: string,
  { today, isDue }: { readonly today: string; readonly isDue: boolean },
): string[] {
  const weekday = isDue ? Math.min(weekdayOf(today), friday) : 1 + pick(name, 3);
  const newest = addDays(today, isDue ? -cycle.method.cadenceDays : -1);
  return windows(cycle)
    .map((windowStart, beat) => {
      const jitter = isDue ? 0 : pick(`${name}/${beat}`, 3) - 1;
      return within(addDays(inWindow(windowStart, weekday), jitter), cycle);
    })
    .filter((day) => day <= newest)
    .map((day) => atWork(day, name));
}
