import type { ItemCalls, ReadView } from '#sandbox/outlook/protocol.ts';
import { createBody } from './body.ts';
import { addressDetails } from './recipients.ts';
import { recurrenceOf } from './recurrence.ts';

type Read = Pick<
  Office.AppointmentRead,
  | 'subject'
  | 'normalizedSubject'
  | 'itemType'
  | 'itemClass'
  | 'start'
  | 'end'
  | 'location'
  | 'organizer'
  | 'requiredAttendees'
  | 'optionalAttendees'
> & {
  readonly itemId: string | undefined;
  readonly seriesId: string | null;
  readonly recurrence: ReturnType<typeof recurrenceOf> | null;
  readonly body: Pick<Office.Body, 'getAsync' | 'getTypeAsync'>;
};

/** An appointment that is read. Source: https://learn.microsoft.com/javascript/api/outlook/office.appointmentread */
export function createAppointmentRead(view: ReadView, calls: ItemCalls): Read {
  const { getAsync, getTypeAsync } = createBody(calls);
  return {
    itemId: view.itemId,
    itemType: 'appointment',
    itemClass: 'IPM.Appointment',
    subject: view.subject,
    normalizedSubject: view.subject,
    start: new Date(view.startsAt),
    end: new Date(view.endsAt),
    location: view.location,
    organizer: addressDetails(view.organizer),
    requiredAttendees: view.requiredAttendees.map(addressDetails),
    optionalAttendees: view.optionalAttendees.map(addressDetails),
    seriesId: view.seriesId,
    recurrence: view.recurrence && recurrenceOf(view.recurrence),
    body: { getAsync, getTypeAsync },
  };
}
