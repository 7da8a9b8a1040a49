import type { PatternedRecurrence } from '@microsoft/microsoft-graph-types';
import { weekdays } from '#core/domain/recurrence.ts';
import type { RecurrenceView } from '#sandbox/outlook/protocol.ts';

/** A quarter of weeks, or a year of months. */
const occurrences = { weekly: 13, monthly: 12 } as const;

/** How Graph writes a new series that begins on the (local) day. Source: https://learn.microsoft.com/graph/api/resources/patternedrecurrence */
export function seriesFrom(
  { interval, recurrenceType }: RecurrenceView,
  localDay: string,
): PatternedRecurrence {
  const first = new Date(`${localDay}T00:00:00Z`);
  const isWeekly = recurrenceType === 'weekly';
  return {
    pattern: isWeekly
      ? { type: 'weekly', interval, daysOfWeek: [weekdays[first.getUTCDay()] ?? 'monday'] }
      : { type: 'absoluteMonthly', interval, dayOfMonth: first.getUTCDate() },
    range: {
      type: 'numbered',
      startDate: localDay,
      numberOfOccurrences: occurrences[isWeekly ? 'weekly' : 'monthly'],
    },
  };
}
