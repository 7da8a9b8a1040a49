import type { Attendee, Recipient, RecurrencePatternType } from '@microsoft/microsoft-graph-types';
import { toEwsId } from '#sandbox/outlook/item-ids.ts';
import type { Address, ReadView, RecurrenceView } from '#sandbox/outlook/protocol.ts';
import type { CalendarEvent } from './calendar.ts';

/** Graph was asked for UTC, which it writes without a zone and with seven decimals. */
const instantOf = ({ dateTime }: { readonly dateTime: string }): string =>
  new Date(`${dateTime.slice(0, 23)}Z`).toISOString();

export const startsAt = (event: CalendarEvent): string => instantOf(event.start);
export const endsAt = (event: CalendarEvent): string => instantOf(event.end);

export const addressOf = (recipient: Recipient | null | undefined): Address => ({
  displayName: recipient?.emailAddress?.name ?? '',
  emailAddress: recipient?.emailAddress?.address ?? '',
});

export const attendeesOf = (event: CalendarEvent, type: 'required' | 'optional'): Attendee[] =>
  (event.attendees ?? []).filter((attendee) => (attendee.type ?? 'required') === type);

const recurrenceTypes: Readonly<Record<RecurrencePatternType, RecurrenceView['recurrenceType']>> = {
  daily: 'daily',
  weekly: 'weekly',
  absoluteMonthly: 'monthly',
  relativeMonthly: 'monthly',
  absoluteYearly: 'yearly',
  relativeYearly: 'yearly',
};

/** How the event repeats; null for a single one, and for an occurrence, whose series says it. */
export function recurrenceOf({ recurrence }: CalendarEvent): RecurrenceView | null {
  const pattern = recurrence?.pattern;
  return pattern?.type
    ? { recurrenceType: recurrenceTypes[pattern.type], interval: pattern.interval ?? 1 }
    : null;
}

/** The event as Office.js shows it to a pane that reads. A cancelled meeting keeps its id to itself. */
export const readViewOf = (event: CalendarEvent): ReadView => ({
  mode: 'read',
  ...(!event.isCancelled && { itemId: toEwsId(event.id) }),
  subject: event.subject ?? '',
  startsAt: startsAt(event),
  endsAt: endsAt(event),
  location: event.location?.displayName ?? '',
  organizer: addressOf(event.organizer),
  requiredAttendees: attendeesOf(event, 'required').map(addressOf),
  optionalAttendees: attendeesOf(event, 'optional').map(addressOf),
  seriesId: event.seriesMasterId ? toEwsId(event.seriesMasterId) : null,
  recurrence: recurrenceOf(event),
});
