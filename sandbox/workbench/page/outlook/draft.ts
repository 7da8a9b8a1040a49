import type { Event } from '@microsoft/microsoft-graph-types';
import type { Address, ComposeFields } from '#sandbox/outlook/protocol.ts';
import { toEwsId } from '#sandbox/outlook/item-ids.ts';
import type { CalendarEvent } from './calendar.ts';
import { localInputOf } from './days.ts';
import { addressOf, attendeesOf, endsAt, recurrenceOf, startsAt } from './event-facts.ts';
import { seriesFrom } from './series.ts';

/** What a form begins with. */
export interface Draft extends ComposeFields {
  /** Graph's id; null until it is saved. */
  readonly id: string | null;
  /** In the form of EWS. */
  readonly seriesId: string | null;
  readonly bodyHtml: string;
}

const hourMs = 3_600_000;

/** A meeting that nobody has written yet: for an hour, from the next full one. */
export function newDraft(now: Date): Draft {
  const start = Math.ceil((now.getTime() + 1) / hourMs) * hourMs;
  return {
    id: null,
    seriesId: null,
    subject: '',
    start: new Date(start).toISOString(),
    end: new Date(start + hourMs).toISOString(),
    requiredAttendees: [],
    optionalAttendees: [],
    recurrence: null,
    bodyHtml: '',
  };
}

export const draftOf = (event: CalendarEvent): Draft => ({
  id: event.id,
  seriesId: event.seriesMasterId ? toEwsId(event.seriesMasterId) : null,
  subject: event.subject ?? '',
  start: startsAt(event),
  end: endsAt(event),
  requiredAttendees: attendeesOf(event, 'required').map(addressOf),
  optionalAttendees: attendeesOf(event, 'optional').map(addressOf),
  recurrence: recurrenceOf(event),
  bodyHtml: event.body?.content ?? '',
});

const attendee = (type: 'required' | 'optional') => (address: Address) => ({
  type,
  emailAddress: { name: address.displayName, address: address.emailAddress },
});

/** An instant in the zone that the person looks at it in, so that a series keeps its hour. */
const localTime = (instant: string) => ({
  dateTime: `${localInputOf(instant)}:00`,
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
});

/** What Graph is told. Attendees are invited by being in it, so they come with sending only; how it repeats, with the first save. */
export function eventOf(
  fields: ComposeFields & { readonly bodyHtml: string },
  { isNew, isSent }: { readonly isNew: boolean; readonly isSent: boolean },
): Event {
  const start = localTime(fields.start);
  return {
    subject: fields.subject,
    start,
    end: localTime(fields.end),
    body: { contentType: 'html', content: fields.bodyHtml },
    ...(isNew &&
      fields.recurrence && {
        recurrence: seriesFrom(fields.recurrence, start.dateTime.slice(0, 10)),
      }),
    ...(isSent && {
      attendees: [
        ...fields.requiredAttendees.map(attendee('required')),
        ...fields.optionalAttendees.map(attendee('optional')),
      ],
    }),
  };
}
