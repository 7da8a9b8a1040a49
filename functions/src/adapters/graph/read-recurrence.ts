import { z } from 'zod';
import type { Recurrence } from '#core/domain/recurrence.ts';
import {
  recurrencePatterns,
  recurrenceRanges,
  weekdays,
  weekIndexes,
} from '#core/domain/recurrence.ts';

const weekday = z.enum(weekdays);

/** Whether a pattern has the fields that it needs: one without would never come to a day. */
const isWhole = ({ type, daysOfWeek, dayOfMonth, month }: Recurrence['pattern']): boolean =>
  (daysOfWeek.length > 0 || !/^(?:weekly|relative)/.test(type)) &&
  (dayOfMonth > 0 || !type.startsWith('absolute')) &&
  (month > 0 || !type.endsWith('Yearly'));

/** Source: https://learn.microsoft.com/graph/api/resources/patternedrecurrence */
export const recurrenceSchema = z.object({
  pattern: z
    .object({
      type: z.enum(recurrencePatterns),
      interval: z.int().min(1),
      daysOfWeek: z.array(weekday).default([]),
      dayOfMonth: z.int().min(0).max(31).default(0),
      month: z.int().min(0).max(12).default(0),
      firstDayOfWeek: weekday.default('sunday'),
      index: z.enum(weekIndexes).default('first'),
    })
    .refine(isWhole),
  range: z.object({
    type: z.enum(recurrenceRanges),
    startDate: z.iso.date(),
    endDate: z.string().default(''),
    numberOfOccurrences: z.int().default(0),
  }),
}) satisfies z.ZodType<Recurrence>;
