import type { Event } from '@microsoft/microsoft-graph-types';
import { z } from 'zod';
import type { Instance } from '#core/domain/occurrences.ts';
import type { CalendarEvent, EventIdentity } from '#functions/ports/calendar.ts';
import { recurrenceSchema } from './read-recurrence.ts';
import { ianaZoneOf, instantOf } from './time-zones.ts';

/** Times in UTC, bodies in HTML. Ids are Outlook's own, as Office.js has them: it knows no immutable ones. */
export const preferUtc = 'outlook.timezone="UTC", outlook.body-content-type="html"';

const kindOf = {
  singleInstance: 'single',
  seriesMaster: 'series',
  occurrence: 'occurrence',
  exception: 'exception',
} as const;

const identityShape = {
  iCalUId: z.string(),
  type: z.enum(['singleInstance', 'seriesMaster', 'occurrence', 'exception']),
  isOrganizer: z.boolean(),
  isCancelled: z.boolean(),
  seriesMasterId: z.string().nullish(),
};

const timeSchema = z.object({ dateTime: z.string() });

// Source: https://learn.microsoft.com/graph/api/resources/event
const identitySchema = z.object(identityShape);
/** Source: https://learn.microsoft.com/graph/api/event-list-instances */
export const instanceSchema = z.object({
  originalStart: z.string().nullish(),
  start: timeSchema,
  end: timeSchema,
});
const eventSchema = z.object({
  ...identityShape,
  id: z.string(),
  subject: z.string().nullish(),
  start: timeSchema,
  end: timeSchema,
  originalStartTimeZone: z.string().nullish(),
  attendees: z.array(
    z.object({
      type: z.string().nullish(),
      emailAddress: z.object({ name: z.string().nullish(), address: z.string().nullish() }),
    }),
  ),
  body: z.object({ content: z.string().nullish() }),
  onlineMeeting: z.object({ joinUrl: z.string().nullish() }).nullish(),
  // A pattern that Graph gets one day is a series all the same.
  recurrence: recurrenceSchema.nullish().catch(null),
});

const fieldsOf = (schema: { readonly shape: Partial<Record<keyof Event, unknown>> }): string =>
  Object.keys(schema.shape).join(',');

export const identityFields = fieldsOf(identitySchema);
export const eventFields = fieldsOf(eventSchema);
export const instanceFields = fieldsOf(instanceSchema);

/** Throws for what is no event. */
export const readIdentity = (body: unknown): EventIdentity =>
  identityOf(identitySchema.parse(body));

/** Throws for what is no event. */
export function readEvent(body: unknown): CalendarEvent {
  const event = eventSchema.parse(body);
  return {
    ...identityOf(event),
    eventId: event.id,
    subject: event.subject ?? '',
    startsAt: instantOf(event.start.dateTime),
    endsAt: instantOf(event.end.dateTime),
    timeZone: ianaZoneOf(event.originalStartTimeZone ?? 'UTC'),
    attendees: event.attendees.map(({ type, emailAddress: { name, address } }) => ({
      name: name ?? '',
      mail: address ?? '',
      isRoom: type === 'resource',
    })),
    bodyHtml: event.body.content ?? '',
    recurrence: event.recurrence ?? null,
    joinUrl: event.onlineMeeting?.joinUrl ?? null,
  };
}

/** Without its original start an instance counts as one that its series does not have. */
export function readInstance({
  originalStart,
  start,
  end,
}: z.output<typeof instanceSchema>): Instance {
  const startsAt = instantOf(start.dateTime);
  return { originalStart: originalStart ?? startsAt, startsAt, endsAt: instantOf(end.dateTime) };
}

const identityOf = (event: z.output<typeof identitySchema>): EventIdentity => ({
  iCalUId: event.iCalUId,
  kind: kindOf[event.type],
  isOrganiser: event.isOrganizer,
  isCancelled: event.isCancelled,
  seriesId: event.seriesMasterId ?? null,
});
