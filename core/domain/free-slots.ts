import { addDays, dayStartMs, instantMs, instantOf } from './calendar.ts';
import { zonedMs } from './time-zone.ts';

/** When somebody works: ISO weekdays (1 Monday … 7 Sunday), minutes after midnight in an IANA zone. */
interface WorkingHours {
  readonly weekdays: readonly number[];
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly timeZone: string;
}

/** What is known of one attendee's time; null when nobody may know it. */
export interface AttendeeTime {
  readonly mail: string;
  readonly known: {
    readonly busy: readonly {
      readonly startsAt: string;
      readonly endsAt: string;
      readonly isTentative: boolean;
    }[];
    readonly workingHours: WorkingHours;
  } | null;
}

export const slotStates = ['free', 'tentative', 'outside-hours', 'busy', 'unknown'] as const;
type SlotState = (typeof slotStates)[number];

/** A time at which the meeting could be, and how it suits each attendee, in their order. */
export interface Slot {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly states: readonly SlotState[];
}

export interface SlotSearch {
  /** First and last ISO day, both included, in the organiser's zone. */
  readonly fromDay: string;
  readonly toDay: string;
  readonly lengthMinutes: number;
  /** The organiser's, IANA. */
  readonly timeZone: string;
  /** Ms since the epoch; nothing is proposed before it. */
  readonly now: number;
}

const stepMinutes = 30;
const dayMinutes = 24 * 60;
const minuteMs = 60_000;

/** What each state of one attendee costs a slot. */
const cost: Record<SlotState, number> = {
  free: 0,
  unknown: 0,
  tentative: 1,
  'outside-hours': 10,
  busy: 100,
};

type Span = readonly [startMs: number, endMs: number];

/**
 * The times that suit the attendees best, at most `count`, in their order in time; at most two on one
 * day, so that there is something to choose between. A slot in which nobody works is never proposed.
 * The first attendee is the organiser. Source: docs/method.md#slots
 */
export function freeSlots(
  attendees: readonly AttendeeTime[],
  search: SlotSearch,
  count: number,
): Slot[] {
  const days = daysBetween(search.fromDay, search.toDay);
  const judges = attendees.map((attendee) => judgeOf(attendee, days));
  const slots = days.flatMap((day) =>
    bestOfDay(startsOn(day, search).map((start) => slotAt(start, search.lengthMinutes, judges))),
  );
  return slots
    .toSorted((a, b) => costOf(a) - costOf(b))
    .slice(0, count)
    .toSorted((a, b) => instantMs(a.startsAt) - instantMs(b.startsAt));
}

const costOf = ({ states }: Slot): number => states.reduce((sum, state) => sum + cost[state], 0);

const perDay = 2;

/** A day's best slots that do not overlap. */
function bestOfDay(slots: readonly Slot[]): Slot[] {
  const chosen: Slot[] = [];
  for (const slot of slots.toSorted((a, b) => costOf(a) - costOf(b))) {
    const { states } = slot;
    const isNobodys = states.every((state) => state === 'outside-hours' || state === 'unknown');
    const overlaps = chosen.some(
      (other) =>
        instantMs(slot.startsAt) < instantMs(other.endsAt) &&
        instantMs(other.startsAt) < instantMs(slot.endsAt),
    );
    if (!isNobodys && !overlaps && chosen.length < perDay) chosen.push(slot);
  }
  return chosen;
}

function daysBetween(fromDay: string, toDay: string): string[] {
  const days: string[] = [];
  for (let day = fromDay; day <= toDay; day = addDays(day, 1)) days.push(day);
  return days;
}

function startsOn(day: string, { timeZone, now }: SlotSearch): number[] {
  return Array.from({ length: dayMinutes / stepMinutes }, (_, step) =>
    zonedMs(day, step * stepMinutes, timeZone),
  ).filter((ms, index, all) => ms >= now && all.indexOf(ms) === index);
}

function slotAt(
  startMs: number,
  lengthMinutes: number,
  judges: readonly ((span: Span) => SlotState)[],
): Slot {
  const span: Span = [startMs, startMs + lengthMinutes * minuteMs];
  return {
    startsAt: instantOf(span[0]),
    endsAt: instantOf(span[1]),
    states: judges.map((judge) => judge(span)),
  };
}

/** Tells how a time suits one attendee. */
function judgeOf({ known }: AttendeeTime, days: readonly string[]): (span: Span) => SlotState {
  if (!known) return () => 'unknown';
  const working = workingSpans(known.workingHours, days);
  const busy = known.busy.map(({ startsAt, endsAt, isTentative }) => ({
    span: [instantMs(startsAt), instantMs(endsAt)] as const,
    isTentative,
  }));
  return ([startMs, endMs]) => {
    const met = busy.filter(({ span }) => span[0] < endMs && startMs < span[1]);
    if (met.some(({ isTentative }) => !isTentative)) return 'busy';
    if (!working.some((span) => span[0] <= startMs && endMs <= span[1])) return 'outside-hours';
    return met.length > 0 ? 'tentative' : 'free';
  };
}

/** The days' working hours; a day more on either side, because days begin elsewhere at other times. */
function workingSpans(hours: WorkingHours, days: readonly string[]): Span[] {
  const { weekdays, fromMinute, toMinute, timeZone } = hours;
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return [];
  return daysBetween(addDays(first, -1), addDays(last, 1))
    .filter((day) => weekdays.includes(isoWeekday(day)))
    .map((day) => [zonedMs(day, fromMinute, timeZone), zonedMs(day, toMinute, timeZone)]);
}

/** 1 Monday … 7 Sunday. */
const isoWeekday = (day: string): number =>
  ((dayStartMs(day) / (dayMinutes * minuteMs) + 3) % 7) + 1;
