import { createHash } from 'node:crypto';
import type * as Types from '@microsoft/microsoft-graph-types';
import type { Mailbox } from '#sandbox/graph/directory/graph-tenant.ts';
import { findMailbox } from '#sandbox/graph/directory/graph-tenant.ts';
import type { Graph } from '#sandbox/graph/graph.ts';
import type { Preferences } from '#sandbox/graph/protocol/preferences.ts';
import type { Moment } from '#sandbox/graph/time/moment.ts';
import { inZone, instantOf } from '#sandbox/graph/time/moment.ts';
import { windowsZone } from '#sandbox/graph/time/time-zones.ts';
import type { Attendee, Response, StoredEvent } from './event.ts';
import { instanceDay, isOrganizer } from './event.ts';
import { iCalUId } from './global-object-id.ts';
import { htmlToText } from './html-text.ts';
import { occurrenceOf } from './instances.ts';

const never = '0001-01-01T00:00:00Z';
const previewLength = 255;

/** Changes with every change of the event. */
function changeKeyOf({ id, changeNumber }: StoredEvent): string {
  const bytes = Buffer.alloc(22);
  createHash('sha256').update(id).digest().copy(bytes, 0, 0, 16);
  bytes.writeUInt32BE(changeNumber, 18);
  return bytes.toString('base64');
}

export const etagOf = (event: StoredEvent): string => `W/"${changeKeyOf(event)}"`;

const responseView = ({ response, at }: Response): Types.ResponseStatus => ({
  response,
  time: at ?? never,
});

const addressView = ({ name, address }: Pick<Mailbox, 'name' | 'address'>) => ({ name, address });

const attendeeView = ({ type, status, ...attendee }: Attendee): Types.Attendee => ({
  type,
  status: responseView(status),
  emailAddress: addressView(attendee),
});

const locationView = (displayName: string): Types.Location => ({
  displayName,
  locationType: 'default',
  uniqueId: displayName,
  uniqueIdType: 'private',
});

/** A whole day stays midnight, whatever the zone. */
function momentView(
  moment: Moment,
  isAllDay: boolean,
  { timeZone }: Preferences,
): Types.DateTimeTimeZone {
  const { dateTime } = isAllDay ? moment : inZone(moment, timeZone.iana);
  return { dateTime: `${dateTime}.0000000`, timeZone: timeZone.name };
}

const types = {
  single: 'singleInstance',
  master: 'seriesMaster',
  occurrence: 'occurrence',
  exception: 'exception',
} as const;

function recurrenceView({ series }: StoredEvent): Types.PatternedRecurrence | null {
  return series.kind === 'master' ? series.recurrence : null;
}

/** When the series of an instance has it; null of everything else, and where the series is not in the mailbox. */
function originalStart({ state }: Graph, { mailboxId, series }: StoredEvent): string | null {
  const master = 'masterId' in series ? state.events.get(mailboxId, series.masterId) : null;
  if (!master || !('masterId' in series)) return null;
  const { start } = occurrenceOf(master, series.day);
  return new Date(instantOf(start)).toISOString().replace('.000Z', 'Z');
}

function bodyView({ bodyHtml }: StoredEvent, { bodyType }: Preferences): Types.ItemBody {
  return bodyType === 'html'
    ? { contentType: 'html', content: bodyHtml }
    : { contentType: 'text', content: htmlToText(bodyHtml) };
}

export type EventView = Types.Event & { readonly '@odata.etag': string };

/** An event as Graph shows it, whole. Source: https://learn.microsoft.com/graph/api/resources/event */
export function eventView(graph: Graph, event: StoredEvent, preferences: Preferences): EventView {
  const { series, onlineMeeting, isAllDay } = event;
  const organizer = findMailbox(graph.tenant, event.organizerId);
  const [location = ''] = event.locations;
  const day = instanceDay(event);
  return {
    '@odata.etag': etagOf(event),
    id: event.id,
    createdDateTime: event.createdAt,
    lastModifiedDateTime: event.modifiedAt,
    changeKey: changeKeyOf(event),
    categories: [...event.categories],
    transactionId: event.transactionId,
    originalStart: originalStart(graph, event),
    originalStartTimeZone: windowsZone(event.start.timeZone),
    originalEndTimeZone: windowsZone(event.end.timeZone),
    iCalUId: iCalUId(event.uid, day),
    reminderMinutesBeforeStart: event.reminderMinutesBeforeStart,
    isReminderOn: event.isReminderOn,
    hasAttachments: false,
    subject: event.subject,
    bodyPreview: htmlToText(event.bodyHtml).slice(0, previewLength),
    importance: event.importance,
    sensitivity: event.sensitivity,
    isAllDay,
    isCancelled: event.isCancelled,
    isOrganizer: isOrganizer(event),
    responseRequested: event.responseRequested,
    seriesMasterId: 'masterId' in series ? series.masterId : null,
    showAs: event.showAs,
    type: types[series.kind],
    webLink: `https://outlook.office365.com/owa/?itemid=${encodeURIComponent(event.id)}&exvsurl=1&path=/calendar/item`,
    onlineMeetingUrl: null,
    isOnlineMeeting: onlineMeeting !== null,
    onlineMeetingProvider: onlineMeeting ? 'teamsForBusiness' : 'unknown',
    allowNewTimeProposals: event.allowNewTimeProposals,
    isDraft: false,
    hideAttendees: event.hideAttendees,
    recurrence: recurrenceView(event),
    responseStatus: responseView(event.ownResponse),
    body: bodyView(event, preferences),
    start: momentView(event.start, isAllDay, preferences),
    end: momentView(event.end, isAllDay, preferences),
    location: locationView(location),
    locations: event.locations.map(locationView),
    attendees: event.attendees.map(attendeeView),
    organizer: organizer ? { emailAddress: addressView(organizer) } : null,
    onlineMeeting: onlineMeeting && {
      joinUrl: onlineMeeting.joinUrl,
      conferenceId: onlineMeeting.conferenceId,
    },
  };
}
