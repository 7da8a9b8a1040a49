import { addDays, dayOf as utcDayOf } from '#core/domain/calendar.ts';
import { seriesDays } from '#core/domain/recurrence.ts';
import { addWallMinutes, dayOf, instantOf, wallMinutes } from '#sandbox/graph/time/moment.ts';
import type { StoredEvent } from './event.ts';
import { eventId } from './event-ids.ts';

/** The instance of a series that is due on a day and has nothing of its own. */
export function occurrenceOf(master: StoredEvent, day: string): StoredEvent {
  const time = master.start.dateTime.slice(10);
  const start = { dateTime: `${day}${time}`, timeZone: master.start.timeZone };
  return {
    ...master,
    id: eventId(master.mailboxId, master.uid, day),
    series: { kind: 'occurrence', masterId: master.id, day },
    start,
    end: addWallMinutes(start, wallMinutes(master.start, master.end)),
    transactionId: null,
  };
}

/** The days of a series that have not been removed from it. */
export function daysOfSeries({ series }: StoredEvent, until: string): string[] {
  if (series.kind !== 'master') return [];
  return seriesDays(series.recurrence, until).filter((day) => !series.removedDays.includes(day));
}

/** Every day on which a series could still have an instance. */
export const allDaysOfSeries = (master: StoredEvent): string[] =>
  daysOfSeries(master, addDays(dayOf(master.start), 1_825));

export interface Window {
  /** Ms since the epoch; what ends then is not in it. */
  readonly fromMs: number;
  /** What starts then is not in it. */
  readonly toMs: number;
}

const touches = ({ start, end }: StoredEvent, { fromMs, toMs }: Window): boolean =>
  instantOf(start) < toMs && instantOf(end) > fromMs;

/** The single events and instances of series that touch a window, by start. */
export function instancesWithin(
  eventsOfMailbox: readonly StoredEvent[],
  window: Window,
): StoredEvent[] {
  const ids = new Set(eventsOfMailbox.map(({ id }) => id));
  const until = addDays(utcDayOf(window.toMs), 1);
  const expanded = eventsOfMailbox.flatMap((event) =>
    event.series.kind === 'master'
      ? daysOfSeries(event, until)
          .map((day) => occurrenceOf(event, day))
          .filter(({ id }) => !ids.has(id))
      : [event],
  );
  return expanded
    .filter((event) => touches(event, window))
    .toSorted((one, other) => instantOf(one.start) - instantOf(other.start));
}
