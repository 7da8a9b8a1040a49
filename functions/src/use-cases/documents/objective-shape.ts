import { z } from 'zod';
import type { CheckIn, TrendPoint } from '#core/domain/check-in.ts';
import type { KeyResult } from '#core/domain/key-result.ts';
import type { Audience, Objective, ObjectiveReference } from '#core/domain/objective.ts';
import { ambitions } from '#core/domain/objective.ts';

// The stored shapes ask for less than the contract: a rule that is tightened later must not make
// what people wrote before unreadable.

const readingShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('value'), value: z.number() }),
  z.object({ kind: z.literal('milestones'), reachedIds: z.array(z.string()) }),
]);

export const checkInShape = z.object({
  id: z.string(),
  keyResultId: z.string(),
  reading: readingShape,
  confidence: z.number(),
  note: z.string(),
  authorId: z.string(),
  at: z.string(),
  withdrawnAt: z.string().nullable(),
}) satisfies z.ZodType<CheckIn>;

export const trendPointShape = z.object({
  at: z.string(),
  value: z.number(),
}) satisfies z.ZodType<TrendPoint>;

const measureShape = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('metric'),
    start: z.number(),
    target: z.number(),
    unit: z.string(),
  }),
  z.object({
    kind: z.literal('threshold'),
    side: z.enum(['above', 'below']),
    limit: z.number(),
    start: z.number().nullable(),
    unit: z.string(),
  }),
  z.object({
    kind: z.literal('milestones'),
    milestones: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        weight: z.number(),
        dueOn: z.string().nullable(),
      }),
    ),
  }),
]);

const removalShape = z.object({ at: z.string(), by: z.string() }).nullable();

export const keyResultShape = z.object({
  id: z.string(),
  title: z.string(),
  ownerId: z.string(),
  weight: z.number(),
  measure: measureShape,
  createdAt: z.string(),
  removal: removalShape,
  latest: checkInShape.nullable(),
  trend: z.array(trendPointShape),
}) satisfies z.ZodType<KeyResult>;

export const referenceShape = z.object({
  teamId: z.string(),
  cycleId: z.string(),
  objectiveId: z.string(),
}) satisfies z.ZodType<ObjectiveReference>;

export const audienceShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('everyone') }),
  z.object({
    kind: z.literal('restricted'),
    personIds: z.array(z.string()),
    teamIds: z.array(z.string()),
  }),
]) satisfies z.ZodType<Audience>;

export const objectiveShape = z.object({
  id: z.string(),
  teamId: z.string(),
  cycleId: z.string(),
  title: z.string(),
  ambition: z.enum(ambitions),
  ownerId: z.string(),
  audience: audienceShape,
  supports: z.array(referenceShape),
  rank: z.string(),
  createdAt: z.string(),
  removal: removalShape,
  keyResults: z.array(keyResultShape),
}) satisfies z.ZodType<Objective>;
