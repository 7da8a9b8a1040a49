import type { ComposeView, ItemCalls } from '#sandbox/outlook/protocol.ts';
import type { AsyncArguments } from './async-result.ts';
import { callBack } from './async-result.ts';
import { createBody } from './body.ts';
import { createRecipients } from './recipients.ts';
import { createRecurrence } from './recurrence.ts';

const createSubject = ({ readFields, writeFields }: ItemCalls) =>
  ({
    getAsync: (...args: AsyncArguments<string>) =>
      callBack(args, async () => (await readFields()).subject),
    setAsync: (subject: string, ...args: AsyncArguments<void>) =>
      callBack(args, () => writeFields({ subject })),
  }) satisfies Office.Subject;

const createTime = (field: 'start' | 'end', { readFields, writeFields }: ItemCalls) =>
  ({
    getAsync: (...args: AsyncArguments<Date>) =>
      callBack(args, async () => new Date((await readFields())[field])),
    setAsync: (moment: Date, ...args: AsyncArguments<void>) =>
      callBack(args, () => writeFields({ [field]: moment.toISOString() })),
  }) satisfies Office.Time;

/** An appointment that is written. Source: https://learn.microsoft.com/javascript/api/outlook/office.appointmentcompose */
export function createAppointmentCompose({ seriesId }: ComposeView, calls: ItemCalls) {
  return {
    itemType: 'appointment',
    seriesId,
    subject: createSubject(calls),
    start: createTime('start', calls),
    end: createTime('end', calls),
    requiredAttendees: createRecipients('requiredAttendees', calls),
    optionalAttendees: createRecipients('optionalAttendees', calls),
    recurrence: createRecurrence(async () => (await calls.readFields()).recurrence),
    body: createBody(calls),
    saveAsync: (...args: AsyncArguments<string>) => callBack(args, calls.save),
    /** Refused with `ItemNotSaved` before the first save. */
    getItemIdAsync: (...args: AsyncArguments<string>) => callBack(args, calls.readItemId),
  } satisfies Partial<Record<keyof Office.AppointmentCompose, unknown>>;
}
