import { z } from 'zod';
import { parseBody } from '#sandbox/graph/protocol/parse-body.ts';
import { momentAt } from '#sandbox/graph/time/moment.ts';
import { ianaZone } from '#sandbox/graph/time/time-zones.ts';
import { recurrenceSchema } from './recurrence.ts';

export const momentSchema = z
  .object({
    dateTime: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/),
    timeZone: z.string(),
  })
  .transform(({ dateTime, timeZone }) => {
    const zone = ianaZone(timeZone);
    if (/(Z|[+-]\d{2}:\d{2})$/.test(dateTime)) return momentAt(Date.parse(dateTime), zone);
    const [day = '', time = '00:00'] = dateTime.split('T');
    return { dateTime: `${day}T${`${time}:00`.slice(0, 8)}`, timeZone: zone };
  });

const location = z.object({ displayName: z.string().default('') });

export const recipientSchema = z.object({
  emailAddress: z.object({ address: z.string().min(1), name: z.string().optional() }),
});

const attendee = recipientSchema.extend({
  type: z.enum(['required', 'optional', 'resource']).default('required'),
});

/** Exchange takes at most this many. Source: https://learn.microsoft.com/graph/api/user-post-events */
const maxAttendees = 500;

const changeable = z.strictObject({
  subject: z.string(),
  body: z.object({ contentType: z.enum(['html', 'HTML', 'text', 'Text']), content: z.string() }),
  start: momentSchema,
  end: momentSchema,
  isAllDay: z.boolean(),
  location,
  locations: z.array(location),
  attendees: z.array(attendee).max(maxAttendees),
  importance: z.enum(['low', 'normal', 'high']),
  sensitivity: z.enum(['normal', 'personal', 'private', 'confidential']),
  responseRequested: z.boolean(),
  allowNewTimeProposals: z.boolean(),
  hideAttendees: z.boolean(),
  isOnlineMeeting: z.boolean(),
  onlineMeetingProvider: z.enum(['unknown', 'teamsForBusiness']),
  showAs: z.enum(['free', 'tentative', 'busy', 'oof', 'workingElsewhere', 'unknown']),
  categories: z.array(z.string()),
  isReminderOn: z.boolean(),
  reminderMinutesBeforeStart: z.int(),
  recurrence: recurrenceSchema.nullable(),
  singleValueExtendedProperties: z.array(z.object({ id: z.string(), value: z.string() })),
});

const changeSchema = changeable.partial();
const createSchema = changeSchema.extend({
  start: momentSchema,
  end: momentSchema,
  transactionId: z.string().nullish(),
});

/** What a PATCH may say. */
export type EventChange = z.infer<typeof changeSchema>;
/** What a POST may say. */
export type NewEvent = z.infer<typeof createSchema>;

export const parseNewEvent = (body: unknown): NewEvent => parseBody(createSchema, body);
export const parseEventChange = (body: unknown): EventChange => parseBody(changeSchema, body);
