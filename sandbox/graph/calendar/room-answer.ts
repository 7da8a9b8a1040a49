import { addDays, dayOf as utcDayOf } from '#core/domain/calendar.ts';
import type { Graph } from '#sandbox/graph/graph.ts';
import type { GraphRoom } from '#sandbox/graph/directory/graph-tenant.ts';
import { instantOf } from '#sandbox/graph/time/moment.ts';
import type { Response, StoredEvent } from './event.ts';
import { daysOfSeries, instancesWithin, occurrenceOf } from './instances.ts';

/** A room looks half a year ahead. Source: https://learn.microsoft.com/exchange/recipients/room-mailboxes (BookingWindowInDays) */
const bookingWindowDays = 180;

/** A room takes what it is free for, all of it, and declines anything else. */
export function roomAnswer({ state, now }: Graph, event: StoredEvent, room: GraphRoom): Response {
  const booked = state.events.list(room.id).filter(({ uid }) => uid !== event.uid);
  const until = addDays(utcDayOf(now()), bookingWindowDays);
  const wanted =
    event.series.kind === 'master'
      ? daysOfSeries(event, until).map((day) => occurrenceOf(event, day))
      : [event];
  const isTaken = wanted.some(
    ({ start, end }) =>
      instancesWithin(booked, { fromMs: instantOf(start), toMs: instantOf(end) }).length > 0,
  );
  return { response: isTaken ? 'declined' : 'accepted', at: new Date(now()).toISOString() };
}
