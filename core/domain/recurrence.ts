import { addDays, dayOf, dayStartMs } from './calendar.ts';

export const weekdays = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const;
type Weekday = (typeof weekdays)[number];

export const recurrencePatterns = [
  'daily',
  'weekly',
  'absoluteMonthly',
  'relativeMonthly',
  'absoluteYearly',
  'relativeYearly',
] as const;

export const recurrenceRanges = ['endDate', 'noEnd', 'numbered'] as const;

export const weekIndexes = ['first', 'second', 'third', 'fourth', 'last'] as const;

interface Pattern {
  readonly type: (typeof recurrencePatterns)[number];
  /** Every so many days, weeks, months or years. */
  readonly interval: number;
  readonly daysOfWeek: readonly Weekday[];
  /** 1–31; past the end of a month its last day. */
  readonly dayOfMonth: number;
  /** 1–12, in yearly patterns. */
  readonly month: number;
  readonly firstDayOfWeek: Weekday;
  /** Which of the fitting days of a month, in relative patterns. */
  readonly index: (typeof weekIndexes)[number];
}

/**
 * How a series repeats, in ISO days of its own time zone. Fields that a pattern or range has no use for
 * mean nothing. Source: https://learn.microsoft.com/graph/api/resources/patternedrecurrence
 */
export interface Recurrence {
  readonly pattern: Pattern;
  readonly range: {
    readonly type: (typeof recurrenceRanges)[number];
    readonly startDate: string;
    readonly endDate: string;
    readonly numberOfOccurrences: number;
  };
}

const weekdayOf = (day: string): number => new Date(dayStartMs(day)).getUTCDay();
const numberOf = (name: Weekday): number => weekdays.indexOf(name);

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

/** First days of the months of a pattern, from that of a day. */
function* months({ type, interval, month }: Pattern, start: string): Generator<string> {
  const [startYear = 0, startMonth = 0] = start.split('-').map(Number);
  const isYearly = type === 'absoluteYearly' || type === 'relativeYearly';
  const [first, stepMonths] = isYearly ? [month, 12 * interval] : [startMonth, interval];
  for (let step = 0; ; step += stepMonths) yield dayOf(Date.UTC(startYear, first - 1 + step, 1));
}

const lengthOfMonth = (firstDay: string): number => {
  const [year = 0, month = 0] = firstDay.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
};

function* onDayOfMonth(pattern: Pattern, start: string): Generator<string> {
  for (const first of months(pattern, start))
    yield addDays(first, Math.min(pattern.dayOfMonth, lengthOfMonth(first)) - 1);
}

function* onWeekdayOfMonth(pattern: Pattern, start: string): Generator<string> {
  const wanted = pattern.daysOfWeek.map(numberOf);
  for (const first of months(pattern, start)) {
    const days = Array.from({ length: lengthOfMonth(first) }, (_, index) => addDays(first, index));
    const fitting = days.filter((day) => wanted.includes(weekdayOf(day)));
    const chosen = fitting.at(pattern.index === 'last' ? -1 : weekIndexes.indexOf(pattern.index));
    if (chosen) yield chosen;
  }
}

const generators = {
  daily,
  weekly,
  absoluteMonthly: onDayOfMonth,
  relativeMonthly: onWeekdayOfMonth,
  absoluteYearly: onDayOfMonth,
  relativeYearly: onWeekdayOfMonth,
} as const;

/** The ISO days on which a series takes place, in their order, up to and including a day. */
export function* daysOf({ pattern, range }: Recurrence, until: string): Generator<string> {
  const end = range.type === 'endDate' && range.endDate < until ? range.endDate : until;
  let left = range.type === 'numbered' ? range.numberOfOccurrences : Number.POSITIVE_INFINITY;
  for (const day of generators[pattern.type](pattern, range.startDate)) {
    if (day > end || left === 0) return;
    if (day < range.startDate) continue;
    left -= 1;
    yield day;
  }
}

/** The same as a list. */
export const seriesDays = (recurrence: Recurrence, until: string): string[] => [
  ...daysOf(recurrence, until),
];
