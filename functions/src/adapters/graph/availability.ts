import type { FreeBusyStatus, ScheduleInformation } from '@microsoft/microsoft-graph-types';
import { z } from 'zod';
import type { AttendeeTime } from '#core/domain/free-slots.ts';
import { weekdays } from '#core/domain/recurrence.ts';
import type { Calendar } from '#functions/ports/calendar.ts';
import { bodyOf } from './answers.ts';
import { inChunks } from './chunks.ts';
import type { Connection } from './connection.ts';
import { preferUtc } from './read-event.ts';
import { ianaZoneOf, instantOf } from './time-zones.ts';

/** Source: https://learn.microsoft.com/graph/outlook-get-free-busy-schedule#limits-and-error-conditions */
const mailsPerCall = 20;

const timeSchema = z.object({ dateTime: z.string() });

const workingHoursSchema = z.object({
  daysOfWeek: z.array(z.enum(weekdays)),
  startTime: z.string(),
  endTime: z.string(),
  timeZone: z.object({ name: z.string(), bias: z.number().optional() }),
});

// Source: https://learn.microsoft.com/graph/api/resources/scheduleinformation
const scheduleSchema = z.object({
  scheduleId: z.string(),
  error: z.unknown().optional(),
  scheduleItems: z
    .array(z.object({ status: z.string().nullish(), start: timeSchema, end: timeSchema }))
    .nullish(),
  workingHours: workingHoursSchema.nullish(),
} satisfies Partial<Record<keyof ScheduleInformation, unknown>>);
const answerSchema = z.object({ value: z.array(scheduleSchema) });

/** What leaves somebody free to meet. */
const free: readonly (FreeBusyStatus | null | undefined)[] = ['free', 'workingElsewhere'];
const unsure: readonly (FreeBusyStatus | null | undefined)[] = ['tentative', 'unknown'];

/** Source: https://learn.microsoft.com/graph/api/calendar-getschedule */
export function graphAvailability({ ask }: Connection): Calendar['availability'] {
  return async (mails, { from, to }) => {
    const schedules = await inChunks(mails, mailsPerCall, async (some) => {
      const body = { schedules: some, startTime: utc(from), endTime: utc(to) };
      const answer = await ask((root) => ({
        method: 'POST',
        path: `${root}/calendar/getSchedule`,
        prefer: preferUtc,
        body,
      }));
      return answerSchema.parse(bodyOf(answer)).value;
    });
    const byMail = new Map(schedules.map((one) => [one.scheduleId.toLowerCase(), one]));
    return mails.map((mail) => ({ mail, known: knownOf(byMail.get(mail.toLowerCase())) }));
  };
}

const utc = (instant: string) => ({
  dateTime: new Date(instant).toISOString().slice(0, -1),
  timeZone: 'UTC',
});

function knownOf(schedule: z.output<typeof scheduleSchema> | undefined): AttendeeTime['known'] {
  if (!schedule || schedule.error) return null;
  const items = schedule.scheduleItems ?? [];
  return {
    busy: items
      .filter(({ status }) => !isOneOf(free, status))
      .map(({ status, start, end }) => ({
        startsAt: instantOf(start.dateTime),
        endsAt: instantOf(end.dateTime),
        isTentative: isOneOf(unsure, status),
      })),
    workingHours: schedule.workingHours ? hoursOf(schedule.workingHours) : always,
  };
}

const isOneOf = (statuses: readonly unknown[], status: unknown): boolean =>
  statuses.includes(status);

/** A room has no working hours. */
const always = {
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  fromMinute: 0,
  toMinute: 24 * 60,
  timeZone: 'Etc/UTC',
};

const hoursOf = ({
  daysOfWeek,
  startTime,
  endTime,
  timeZone,
}: z.output<typeof workingHoursSchema>) => ({
  // Sunday is the last.
  weekdays: daysOfWeek.map((day) => weekdays.indexOf(day) || 7),
  fromMinute: minuteOf(startTime),
  toMinute: minuteOf(endTime),
  timeZone: ianaZoneOf(timeZone.name, timeZone.bias),
});

/** `08:30:00.0000000` → 510 */
function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
