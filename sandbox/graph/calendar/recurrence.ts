import { z } from 'zod';
import { recurrenceRanges, weekdays, weekIndexes } from '#core/domain/recurrence.ts';

const weekday = z.enum(weekdays);

const patternSchema = z
  .object({
    type: z.enum(['daily', 'weekly', 'absoluteMonthly', 'relativeMonthly']),
    interval: z.int().min(1).max(99),
    daysOfWeek: z.array(weekday).default([]),
    dayOfMonth: z.int().min(0).max(31).default(0),
    month: z.int().min(0).max(12).default(0),
    firstDayOfWeek: weekday.default('sunday'),
    index: z.enum(weekIndexes).default('first'),
  })
  .refine(
    ({ type, daysOfWeek }) => daysOfWeek.length > 0 || !/^(weekly|relative)/.test(type),
    'daysOfWeek is required for this pattern.',
  )
  .refine(
    ({ type, dayOfMonth }) => dayOfMonth > 0 || type !== 'absoluteMonthly',
    'dayOfMonth is required for this pattern.',
  );

/** Of https://learn.microsoft.com/graph/api/resources/patternedrecurrence the patterns that people use. */
export const recurrenceSchema = z.object({
  pattern: patternSchema,
  range: z.object({
    type: z.enum(recurrenceRanges),
    startDate: z.iso.date(),
    endDate: z.string().default('0001-01-01'),
    numberOfOccurrences: z.int().min(0).max(999).default(0),
    recurrenceTimeZone: z.string().default('UTC'),
  }),
});

export type Recurrence = z.infer<typeof recurrenceSchema>;
