import { z } from 'zod';
import { addDays, dayStartMs, wholeDaysBetween } from '#core/domain/calendar.ts';

const weekdays = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const;

const weekday = z.enum(weekdays);

const patternSchema = z
  .object({
    type: z.enum(['daily', 'weekly', 'absoluteMonthly', 'relativeMonthly']),
    interval: z.int().min(1).max(99),
    daysOfWeek: z.array(weekday).default([]),
    dayOfMonth: z.int().min(0).max(31).default(0),
    month: z.int().min(0).max(12).default(0),
    firstDayOfWeek: weekday.default('sunday'),
    index: z.enum(['first', 'second', 'third', 'fourth', 'last']).default('first'),
  })
  .refine(
    ({ type, daysOfWeek }) => daysOfWeek.length > 0 || !/^(weekly|relative)/.test(type),
    'daysOfWeek is required for this pattern.',
  )
  .refine(
    ({ type, dayOfMonth }) => dayOfMonth > 0 || type !== 'absoluteMonthly',
    'dayOfMonth is required for this pattern.',
  );

/** Of https://learn.microsoft.com/graph/api/resources/patternedrecurrence the patterns that people use. */
export const recurrenceSchema = z.object({
  pattern: patternSchema,
  range: z.object({
    type: z.enum(['endDate', 'noEnd', 'numbered']),
    startDate: z.iso.date(),
    endDate: z.string().default('0001-01-01'),
    numberOfOccurrences: z.int().min(0).max(999).default(0),
    recurrenceTimeZone: z.string().default('UTC'),
  }),
});

export type Recurrence = z.infer<typeof recurrenceSchema>;
type Pattern = Recurrence['pattern'];

const weekdayOf = (day: string): number => new Date(dayStartMs(day)).getUTCDay();
const numberOf = (name: Pattern['firstDayOfWeek']): number => weekdays.indexOf(name);

function* daily({ interval }: Pattern, start: string): Generator<string> {
  for (let day = start; ; day = addDays(day, interval)) yield day;
}

function* weekly(pattern: Pattern, start: string): Generator<string> {
  const first = numberOf(pattern.firstDayOfWeek);
  const placeInWeek = (weekdayNumber: number) => (weekdayNumber - first + 7) % 7;
  const places = pattern.daysOfWeek
    .map((name) => placeInWeek(numberOf(name)))
    .toSorted((a, b) => a - b);
  const firstWeek = addDays(start, -placeInWeek(weekdayOf(start)));
  for (let week = firstWeek; ; week = addDays(week, 7 * pattern.interval))
    for (const place of places) yield addDays(week, place);
}

/** First days of every `interval`th month from that of a day. */
function* months({ interval }: Pattern, start: string): Generator<string> {
  const [year = 0, month = 0] = start.split('-').map(Number);
  for (let step = 0; ; step += interval)
    yield new Date(Date.UTC(year, month - 1 + step, 1)).toISOString().slice(0, 10);
}

const lengthOfMonth = (firstDay: string): number => {
  const [year = 0, month = 0] = firstDay.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
};

function* absoluteMonthly(pattern: Pattern, start: string): Generator<string> {
  for (const first of months(pattern, start))
    yield addDays(first, Math.min(pattern.dayOfMonth, lengthOfMonth(first)) - 1);
}

const indexes = ['first', 'second', 'third', 'fourth'];

function* relativeMonthly(pattern: Pattern, start: string): Generator<string> {
  const wanted = pattern.daysOfWeek.map(numberOf);
  for (const first of months(pattern, start)) {
    const days = Array.from({ length: lengthOfMonth(first) }, (_, index) => addDays(first, index));
    const fitting = days.filter((day) => wanted.includes(weekdayOf(day)));
    const chosen = fitting.at(pattern.index === 'last' ? -1 : indexes.indexOf(pattern.index));
    if (chosen) yield chosen;
  }
}

const generators = { daily, weekly, absoluteMonthly, relativeMonthly } as const;

/** How far ahead an endless series is looked at: Exchange shows no calendar view longer than five years. */
const horizonDays = 1_825;

/** The ISO days on which a series takes place, up to and including a day. */
export function seriesDays({ pattern, range }: Recurrence, until: string): string[] {
  const horizon = addDays(range.startDate, horizonDays);
  const ends = [until, horizon, ...(range.type === 'endDate' ? [range.endDate] : [])];
  const end = ends.toSorted()[0] ?? until;
  const most = range.type === 'numbered' ? range.numberOfOccurrences : Number.POSITIVE_INFINITY;
  const days: string[] = [];
  for (const day of generators[pattern.type](pattern, range.startDate)) {
    if (day > end || days.length >= most) break;
    if (wholeDaysBetween(dayStartMs(range.startDate), dayStartMs(day)) >= 0) days.push(day);
  }
  return days;
}
