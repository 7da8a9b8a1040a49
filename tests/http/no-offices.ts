import type { Offices } from '#functions/ports/calendar.ts';
import { CalendarError } from '#functions/ports/calendar.ts';

const refuse = () => Promise.reject(new CalendarError({ reason: 'no-access' }));

/** A tenant in which nobody has let Kvartal near their calendar. */
export const noOffices: Offices = { of: refuse, inAbsence: refuse };
