import type * as Types from '@microsoft/microsoft-graph-types';
import { windowsZone } from '#sandbox/graph/time/time-zones.ts';
import type { Mailbox } from './graph-tenant.ts';

/** Source: https://learn.microsoft.com/graph/api/resources/workinghours */
export const workingHoursView = ({ workingHours, timeZone }: Mailbox): Types.WorkingHours => ({
  daysOfWeek: [...workingHours.daysOfWeek],
  startTime: `${workingHours.startTime}:00.0000000`,
  endTime: `${workingHours.endTime}:00.0000000`,
  timeZone: { name: windowsZone(timeZone) },
});
