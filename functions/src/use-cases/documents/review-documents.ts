import { z } from 'zod';
import type { Delivery } from '#core/domain/delivery.ts';
import { deliveryFailures } from '#core/domain/delivery.ts';
import type { SeriesException } from '#core/domain/occurrences.ts';
import type { Recurrence } from '#core/domain/recurrence.ts';
import {
  recurrencePatterns,
  recurrenceRanges,
  weekdays,
  weekIndexes,
} from '#core/domain/recurrence.ts';
import type { Attendee, MeetingTime, Review } from '#core/domain/review.ts';
import { reviewKinds, reviewParts } from '#core/domain/review.ts';
import { documentKind } from './document-kind.ts';

// What lives in a team's scope about its reviews.

const attendeeShape = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('person'),
    personId: z.string(),
    name: z.string(),
    mail: z.string(),
  }),
  z.object({ kind: z.literal('guest'), name: z.string(), mail: z.string() }),
  z.object({ kind: z.literal('room'), name: z.string(), mail: z.string() }),
]) satisfies z.ZodType<Attendee>;

export const timeShape = z.object({
  startsAt: z.string(),
  endsAt: z.string(),
  timeZone: z.string(),
}) satisfies z.ZodType<MeetingTime>;

const recurrenceShape = z.object({
  pattern: z.object({
    type: z.enum(recurrencePatterns),
    interval: z.number(),
    daysOfWeek: z.array(z.enum(weekdays)),
    dayOfMonth: z.number(),
    month: z.number(),
    firstDayOfWeek: z.enum(weekdays),
    index: z.enum(weekIndexes),
  }),
  range: z.object({
    type: z.enum(recurrenceRanges),
    startDate: z.string(),
    endDate: z.string(),
    numberOfOccurrences: z.number(),
  }),
}) satisfies z.ZodType<Recurrence>;

const exceptionShape = z.object({
  day: z.string(),
  occurrence: z.object({ startsAt: z.string(), endsAt: z.string() }).nullable(),
}) satisfies z.ZodType<SeriesException>;

const boundEventShape = z.object({
  eventId: z.string(),
  iCalUId: z.string(),
  isSeries: z.boolean(),
  recurrence: recurrenceShape.nullable().default(null),
  exceptions: z.array(exceptionShape).default([]),
  joinUrl: z.string().nullable(),
});

export const bookingShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('wanted') }),
  z.object({ kind: z.literal('booked'), event: boundEventShape }),
  z.object({
    kind: z.literal('cancelled'),
    at: z.string(),
    by: z.enum(['kvartal', 'calendar']),
    event: boundEventShape.nullable(),
  }),
]) satisfies z.ZodType<Review['booking']>;

export const reviewPrefix = (cycleId: string) => `review:${cycleId}:`;

export const reviewId = (cycleId: string, id: string) => `${reviewPrefix(cycleId)}${id}`;

export const reviewDocuments = documentKind<Review>({
  type: 'review',
  idOf: ({ cycleId, id }) => reviewId(cycleId, id),
  shape: z.object({
    id: z.string(),
    teamId: z.string(),
    cycleId: z.string(),
    kind: z.enum(reviewKinds),
    organiserId: z.string(),
    subject: z.string(),
    time: timeShape,
    attendees: z.array(attendeeShape),
    agenda: z.array(z.string()),
    objectiveIds: z.array(z.string()).nullable(),
    language: z.enum(['en', 'sv']),
    scheduledAt: z.string(),
    baseline: z.array(
      z.object({
        keyResultId: z.string(),
        value: z.number().nullable(),
        confidence: z.number().nullable(),
      }),
    ),
    booking: bookingShape,
  }),
});

export const deliveryPrefix = (cycleId: string) => `delivery:${cycleId}:`;

export const deliveryId = (cycleId: string, id: string) => `${deliveryPrefix(cycleId)}${id}`;

export const deliveryDocuments = documentKind<Delivery>({
  type: 'delivery',
  idOf: ({ cycleId, reviewId: id }) => deliveryId(cycleId, id),
  shape: z.object({
    reviewId: z.string(),
    cycleId: z.string(),
    organiserId: z.string(),
    work: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('create') }),
      z.object({
        kind: z.literal('update'),
        parts: z.array(z.enum(reviewParts)),
        insertsBlock: z.boolean(),
      }),
      z.object({ kind: z.literal('cancel') }),
    ]),
    state: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('done') }),
      z.object({ kind: z.literal('queued') }),
      z.object({ kind: z.literal('waiting') }),
      z.object({ kind: z.literal('parked'), failure: z.enum(deliveryFailures) }),
    ]),
  }),
});
