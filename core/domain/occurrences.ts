import { addDays, instantMs, instantOf } from './calendar.ts';
import type { Recurrence } from './recurrence.ts';
import { daysOf, seriesDays } from './recurrence.ts';
import type { MeetingTime } from './review.ts';
import { wallClock, zonedMs } from './time-zone.ts';

/** How many occurrences are looked at on either side of a day: more than can be under way at once. */
const around = 3;

/** How far ahead a series is looked at: Exchange shows no calendar view longer than five years. */
const horizonDays = 1_825;

/** The days of a series that lie nearest to a day, but those that are left out: the last ones up to it, and the first ones after it. */
function daysAround(recurrence: Recurrence, today: string, leftOut: ReadonlySet<string>): string[] {
  const [before, after]: [string[], string[]] = [[], []];
  const { startDate } = recurrence.range;
  const until = addDays(today > startDate ? today : startDate, horizonDays);
  for (const day of daysOf(recurrence, until)) {
    if (leftOut.has(day)) continue;
    if (day <= today) before.push(day);
    else after.push(day);
    if (after.length === around) break;
  }
  return [...before.slice(-around), ...after];
}

/** From when to when one occurrence is, as UTC instants. */
export interface Occurrence {
  readonly startsAt: string;
  readonly endsAt: string;
}

export const isSameOccurrence = (one: Occurrence, other: Occurrence): boolean =>
  instantMs(one.startsAt) === instantMs(other.startsAt) &&
  instantMs(one.endsAt) === instantMs(other.endsAt);

/** An occurrence that is not as its series has it. */
export interface SeriesException {
  /** The ISO day on which the series has it. */
  readonly day: string;
  /** When it is held instead; null: it was called off. */
  readonly occurrence: Occurrence | null;
}

/** When a series has its occurrence of each day. `first` is the time of its first. */
function dueOn({ startsAt, endsAt, timeZone }: MeetingTime): (day: string) => Occurrence {
  const startMs = instantMs(startsAt);
  const lengthMs = instantMs(endsAt) - startMs;
  const { minute } = wallClock(startMs, timeZone);
  return (day) => {
    const ms = zonedMs(day, minute, timeZone);
    return { startsAt: instantOf(ms), endsAt: instantOf(ms + lengthMs) };
  };
}

/**
 * The last occurrence that has ended by `now` (ms since the epoch), and the first that has not; null where
 * there is none. `first` is the time of the first one of all.
 */
export function occurrencesAround(
  recurrence: Recurrence,
  exceptions: readonly SeriesException[],
  first: MeetingTime,
  now: number,
): { readonly last: Occurrence | null; readonly next: Occurrence | null } {
  const today = wallClock(now, first.timeZone).day;
  const apart = new Set(exceptions.map(({ day }) => day));
  const occurrences = [
    ...daysAround(recurrence, today, apart).map(dueOn(first)),
    ...exceptions.flatMap(({ occurrence }) => occurrence ?? []),
  ].toSorted((one, other) => instantMs(one.startsAt) - instantMs(other.startsAt));
  const hasEnded = ({ endsAt }: Occurrence) => instantMs(endsAt) <= now;
  return {
    last: occurrences.findLast(hasEnded) ?? null,
    next: occurrences.find((one) => !hasEnded(one)) ?? null,
  };
}

/** An occurrence as a calendar has it, and when its series has it: UTC instants. */
export interface Instance extends Occurrence {
  readonly originalStart: string;
}

/**
 * What of a series is not as its recurrence says, by its instances that touch a span (UTC instants): the
 * calendar is right, whatever we make of the recurrence. An occurrence that was moved out of the span counts
 * as called off.
 */
export function exceptionsOf(
  recurrence: Recurrence,
  first: MeetingTime,
  instances: readonly Instance[],
  span: { readonly from: string; readonly to: string },
): SeriesException[] {
  const dayOf = (instant: string) => wallClock(instantMs(instant), first.timeZone).day;
  const byDay = new Map(instances.map((one) => [dayOf(one.originalStart), one]));
  const due = dueOn(first);
  // What begins the day before may reach into the span.
  const fromDay = addDays(dayOf(span.from), -1);
  const days = seriesDays(recurrence, dayOf(span.to)).filter((day) => day >= fromDay);
  const calledOff = days
    .filter((day) => {
      const { startsAt, endsAt } = due(day);
      const isInSpan =
        instantMs(startsAt) >= instantMs(span.from) && instantMs(endsAt) <= instantMs(span.to);
      return isInSpan && !byDay.has(day);
    })
    .map((day): SeriesException => ({ day, occurrence: null }));
  const known = new Set(days);
  const moved = [...byDay].flatMap(([day, { startsAt, endsAt }]): SeriesException[] => {
    const isAsDue = known.has(day) && isSameOccurrence({ startsAt, endsAt }, due(day));
    return isAsDue ? [] : [{ day, occurrence: { startsAt, endsAt } }];
  });
  return [...calledOff, ...moved].toSorted((one, other) => one.day.localeCompare(other.day));
}
