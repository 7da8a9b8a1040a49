import type { Graph } from '#sandbox/graph/graph.ts';
import { findMailbox } from '#sandbox/graph/directory/graph-tenant.ts';
import { GraphError } from '#sandbox/graph/protocol/graph-error.ts';
import { instantOf } from '#sandbox/graph/time/moment.ts';
import type { Attendee, OnlineMeeting, StoredEvent } from './event.ts';
import { unanswered } from './event.ts';
import type { EventChange } from './event-input.ts';
import { exchangeHtml } from './exchange-html.ts';
import { textToHtml } from './html-text.ts';
import { sameProperty } from './extended-property.ts';
import type { Recurrence } from './recurrence.ts';
import { hasJoinBlock, teamsMeeting, withJoinBlock } from './join-block.ts';

const sameTime = (one: StoredEvent, other: StoredEvent): boolean =>
  instantOf(one.start) === instantOf(other.start) && instantOf(one.end) === instantOf(other.end);

const recurrenceOf = ({ series }: StoredEvent): Recurrence | null =>
  series.kind === 'master' ? series.recurrence : null;

const sameRecurrence = (one: Recurrence | null, other: Recurrence | null): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Whether an event takes place at another time than before. */
export const hasMoved = (before: StoredEvent, after: StoredEvent): boolean =>
  !sameTime(before, after) || !sameRecurrence(recurrenceOf(before), recurrenceOf(after));

/** The attendees as asked for; who was there already keeps the answer. */
function attendeesOf(
  { tenant }: Graph,
  asked: NonNullable<EventChange['attendees']>,
  before: readonly Attendee[],
): Attendee[] {
  return asked.map(({ type, emailAddress: { address, name } }) => {
    const known = before.find((one) => one.address.toLowerCase() === address.toLowerCase());
    return {
      type,
      address,
      name: findMailbox(tenant, address)?.name ?? name ?? address,
      status: known?.status ?? unanswered,
    };
  });
}

const newBody = ({ contentType, content }: NonNullable<EventChange['body']>): string =>
  exchangeHtml(contentType.toLowerCase() === 'html' ? content : textToHtml(content));

/**
 * A Teams meeting is taken away by `isOnlineMeeting: false` and by a body that has lost the block by which one joins.
 * Source: https://learn.microsoft.com/graph/api/event-update#request-body
 */
function meetingOf(
  { tenant }: Graph,
  { uid, organizerId, onlineMeeting }: StoredEvent,
  { isOnlineMeeting, body }: EventChange,
  bodyHtml: string,
): OnlineMeeting | null {
  if (isOnlineMeeting === false) return null;
  if (!onlineMeeting)
    return isOnlineMeeting ? teamsMeeting(uid, tenant.tenantId, organizerId) : null;
  return body && !hasJoinBlock(bodyHtml, onlineMeeting) ? null : onlineMeeting;
}

/** A recurrence makes a series, and null a single event of it; the one that it has already brings no removed day back. */
function seriesOf(
  { series }: StoredEvent,
  recurrence: EventChange['recurrence'],
): StoredEvent['series'] {
  if (recurrence && 'masterId' in series)
    throw new GraphError('invalid-request', 'An instance of a series cannot be a series itself.');
  if (recurrence && series.kind === 'master' && sameRecurrence(series.recurrence, recurrence))
    return series;
  if (recurrence) return { kind: 'master', recurrence, removedDays: [] };
  return recurrence === null && series.kind === 'master' ? { kind: 'single', day: null } : series;
}

type Defined<Value> = { [Name in keyof Value]?: Exclude<Value[Name], undefined> };

/** Without what was not given: zod leaves it out or undefined, and the compiler keeps these two apart. */
const defined = <Value extends object>(value: Value): Defined<Value> =>
  Object.fromEntries(
    Object.entries(value).filter(([, field]) => field !== undefined),
  ) as Defined<Value>;

/** The event after a change; throws GraphError 400 when it would end before it starts. */
export function applyChange(graph: Graph, event: StoredEvent, change: EventChange): StoredEvent {
  const {
    body,
    location,
    locations = location && [location],
    attendees,
    isOnlineMeeting: _,
    onlineMeetingProvider: __,
    recurrence,
    singleValueExtendedProperties: properties = [],
    ...plain
  } = change;
  const bodyHtml = body ? newBody(body) : event.bodyHtml;
  const onlineMeeting = meetingOf(graph, event, change, bodyHtml);
  const isNewMeeting = onlineMeeting && !event.onlineMeeting;
  const next: StoredEvent = {
    ...event,
    ...defined(plain),
    onlineMeeting,
    bodyHtml: isNewMeeting ? withJoinBlock(bodyHtml, onlineMeeting) : bodyHtml,
    locations: locations?.map(({ displayName }) => displayName).filter(Boolean) ?? event.locations,
    attendees: attendees ? attendeesOf(graph, attendees, event.attendees) : event.attendees,
    extendedProperties: [
      ...event.extendedProperties.filter(
        ({ id }) => !properties.some((one) => sameProperty(one.id, id)),
      ),
      ...properties,
    ],
    series: seriesOf(event, recurrence),
  };
  if (instantOf(next.end) < instantOf(next.start))
    throw new GraphError('invalid-request', 'The end of the event is before its start.');
  if (!hasMoved(event, next)) return next;
  // Who had answered is asked again.
  return { ...next, attendees: next.attendees.map((one) => ({ ...one, status: unanswered })) };
}
