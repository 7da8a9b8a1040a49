import { z } from 'zod';
import type { Calendar, CalendarEvent, EventIdentity } from '#functions/ports/calendar.ts';
import { bodyOf } from './answers.ts';
import type { Answer, MailboxCall } from './calls.ts';
import { pathOf, quoted } from './calls.ts';
import type { Connection } from './connection.ts';
import { itemsFrom, pageOf } from './pages.ts';
import {
  eventFields,
  identityFields,
  instanceFields,
  instanceSchema,
  preferUtc,
  readEvent,
  readIdentity,
  readInstance,
} from './read-event.ts';
import { changedEvent, markOf, newEvent, reviewProperty } from './write-event.ts';

type Events = Pick<
  Calendar,
  'create' | 'findByReview' | 'read' | 'identify' | 'instances' | 'update' | 'mark' | 'cancel'
>;

const instancesPerPage = 100;
const listSchema = pageOf(z.unknown());

/** Outlook's ids are URL-safe base64. Nothing else is the id of an event, nor may it go into a path. */
const isEventId = (id: string): boolean => /^[\w=-]+$/.test(id);

/** The events of one mailbox. */
export function graphEvents({ ask, once, patiently }: Connection): Events {
  /** Null for an event that is not there. */
  async function askEvent<T>(
    eventId: string,
    call: (path: string) => ReturnType<MailboxCall>,
    read: (body: unknown) => T,
  ): Promise<T | null> {
    if (!isEventId(eventId)) return null;
    const answer = await ask((root) => call(`${root}/events/${eventId}`));
    return answer.isGone ? null : read(answer.body);
  }

  const patch = (eventId: string, body: unknown): Promise<CalendarEvent | null> =>
    askEvent(eventId, (path) => ({ method: 'PATCH', path, prefer: preferUtc, body }), readEvent);

  const identify = (eventId: string): Promise<EventIdentity | null> =>
    askEvent(eventId, (path) => get(pathOf(path, { $select: identityFields })), readIdentity);

  const post = (body: unknown): MailboxCall => {
    return (root) => ({ method: 'POST', path: `${root}/events`, prefer: preferUtc, body });
  };

  return {
    /**
     * Looks for an earlier one before every try: a lost answer, or a process that ended too early, leaves
     * an event that nobody knows. Of two tries at once Graph drops the second by its transactionId.
     */
    create: (draft) =>
      patiently(
        async () =>
          firstOf(await once(findCall(draft.reviewId))) ??
          readEvent(bodyOf(await once(post(newEvent(draft))))),
      ),

    findByReview: async (reviewId) => firstOf(await ask(findCall(reviewId))),

    read: (eventId) =>
      askEvent(eventId, (path) => get(pathOf(path, { $select: eventFields })), readEvent),

    identify,

    async instances(eventId, { from, to }) {
      const query = {
        startDateTime: from,
        endDateTime: to,
        $select: instanceFields,
        $top: instancesPerPage,
      };
      const first = await ask((root) => get(pathOf(`${root}/events/${eventId}/instances`, query)));
      if (first.isGone) return null;
      return (await itemsFrom(first, ask, instanceSchema)).map(readInstance);
    },

    update: (eventId, change) => patch(eventId, changedEvent(change)),

    /** An occurrence that is changed by itself leaves its series, so the series is asked for first. */
    async mark(eventId, reviewId) {
      const identity = await identify(eventId);
      return patch(identity?.seriesId ?? eventId, markOf(reviewId));
    },

    /** A cancelled event leaves the calendar, so that a repeat finds nothing. Source: https://learn.microsoft.com/graph/api/event-cancel */
    async cancel(eventId, comment) {
      await askEvent(
        eventId,
        (path) => ({ method: 'POST', path: `${path}/cancel`, body: { comment } }),
        () => undefined,
      );
    },
  };
}

const get = (path: string) => ({ method: 'GET', path, prefer: preferUtc }) as const;

/** Source: https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get */
const findCall = (reviewId: string): MailboxCall => {
  const isReview = `ep/id eq ${quoted(reviewProperty)} and ep/value eq ${quoted(reviewId)}`;
  const $filter = `singleValueExtendedProperties/any(ep: ${isReview})`;
  return (root) => get(pathOf(`${root}/events`, { $filter, $select: eventFields, $top: 1 }));
};

function firstOf(answer: Answer): CalendarEvent | null {
  const [first] = listSchema.parse(bodyOf(answer)).value;
  return first === undefined ? null : readEvent(first);
}
