import type * as Types from '@microsoft/microsoft-graph-types';
import { z } from 'zod';
import type { StoredEvent } from '#sandbox/graph/calendar/event.ts';
import { momentSchema } from '#sandbox/graph/calendar/event-input.ts';
import { parseBody } from '#sandbox/graph/protocol/parse-body.ts';
import { availabilityView, takenWithin } from '#sandbox/graph/calendar/free-busy.ts';
import type { Window } from '#sandbox/graph/calendar/instances.ts';
import type { Mailbox } from '#sandbox/graph/directory/graph-tenant.ts';
import { findMailbox } from '#sandbox/graph/directory/graph-tenant.ts';
import { workingHoursView } from '#sandbox/graph/directory/working-hours.ts';
import { collection } from '#sandbox/graph/odata/page.ts';
import { GraphError } from '#sandbox/graph/protocol/graph-error.ts';
import { ok } from '#sandbox/graph/protocol/messages.ts';
import type { Preferences } from '#sandbox/graph/protocol/preferences.ts';
import { preferencesOf } from '#sandbox/graph/protocol/preferences.ts';
import type { Moment } from '#sandbox/graph/time/moment.ts';
import { inZone, instantOf } from '#sandbox/graph/time/moment.ts';
import type { MailboxEndpoint } from './endpoint.ts';

const mostSchedules = 20;
const longestMs = 62 * 86_400_000;

const scheduleSchema = z.object({
  schedules: z.array(z.string()).min(1),
  startTime: momentSchema,
  endTime: momentSchema,
  availabilityViewInterval: z.int().min(5).max(1_440).default(30),
});

const shown = (moment: Moment, { timeZone }: Preferences): Types.DateTimeTimeZone => ({
  dateTime: `${inZone(moment, timeZone.iana).dateTime}.0000000`,
  timeZone: timeZone.name,
});

/** Others see when somebody is taken, the owner also by what. */
const itemView = (event: StoredEvent, isOwn: boolean, wanted: Preferences): Types.ScheduleItem => ({
  status: event.showAs,
  start: shown(event.start, wanted),
  end: shown(event.end, wanted),
  ...(isOwn && {
    isPrivate: event.sensitivity === 'private',
    subject: event.subject,
    location: event.locations[0] ?? '',
  }),
});

/** Whoever has no mailbox in the tenant gets an error of his own, and the others their answer. */
const unresolved = (scheduleId: string): Types.ScheduleInformation => ({
  scheduleId,
  availabilityView: '',
  scheduleItems: [],
  error: {
    message: `Unable to resolve e-mail address ${scheduleId} to an Active Directory object.`,
    responseCode: 'ErrorMailRecipientNotFound',
  },
});

function windowOf(startTime: Moment, endTime: Moment): Window {
  const window = { fromMs: instantOf(startTime), toMs: instantOf(endTime) };
  const lengthMs = window.toMs - window.fromMs;
  if (lengthMs > 0 && lengthMs <= longestMs) return window;
  throw new GraphError('invalid-request', 'The time window is empty or longer than 62 days.');
}

export const postGetSchedule: MailboxEndpoint = ({ state, tenant }, { mailbox, body, headers }) => {
  const { schedules, startTime, endTime, availabilityViewInterval } = parseBody(
    scheduleSchema,
    body,
  );
  if (schedules.length > mostSchedules)
    throw new GraphError('invalid-request', `At most ${mostSchedules} schedules can be asked for.`);
  const window = windowOf(startTime, endTime);
  const wanted = preferencesOf(headers['prefer']);
  const scheduleOf = (scheduleId: string, owner: Mailbox): Types.ScheduleInformation => {
    const taken = takenWithin(state.events.list(owner.id), window);
    return {
      scheduleId,
      availabilityView: availabilityView(taken, window, availabilityViewInterval * 60_000),
      scheduleItems: taken.map((event) => itemView(event, owner.id === mailbox.id, wanted)),
      workingHours: workingHoursView(owner),
    };
  };
  const items = schedules.map((scheduleId) => {
    const owner = findMailbox(tenant, scheduleId);
    return owner ? scheduleOf(scheduleId, owner) : unresolved(scheduleId);
  });
  return ok(
    collection('Collection(microsoft.graph.scheduleInformation)', { items, nextLink: null }),
  );
};
