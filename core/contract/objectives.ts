import { z } from 'zod';
import { statuses } from '#core/domain/figures.ts';
import type { Objective } from '#core/domain/objective.ts';
import { ambitions } from '#core/domain/objective.ts';
import { checkInSchema, trendPointSchema } from './check-ins.ts';
import { limits } from './limits.ts';
import {
  daySchema,
  idSchema,
  instantSchema,
  ratioSchema,
  titleSchema,
  unitSchema,
} from './text.ts';

const weightSchema = z.number().min(0).max(1_000);

const measureSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('metric'),
    start: z.number(),
    target: z.number(),
    unit: unitSchema,
  }),
  z.strictObject({
    kind: z.literal('threshold'),
    side: z.enum(['above', 'below']),
    limit: z.number(),
    start: z.number().nullable(),
    unit: unitSchema,
  }),
  z.strictObject({
    kind: z.literal('milestones'),
    milestones: z
      .array(
        z.strictObject({
          id: idSchema,
          title: titleSchema,
          weight: weightSchema,
          dueOn: daySchema.nullable(),
        }),
      )
      .min(1)
      .max(limits.milestones),
  }),
]);

export const objectiveReferenceSchema = z.strictObject({
  teamId: idSchema,
  cycleId: idSchema,
  objectiveId: idSchema,
});

const audienceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('everyone') }),
  z.strictObject({
    kind: z.literal('restricted'),
    personIds: z.array(idSchema).max(limits.audience),
    teamIds: z.array(idSchema).max(limits.audience),
  }),
]);

const removalSchema = z.strictObject({ at: instantSchema, by: idSchema });

const keyResultSchema = z.strictObject({
  id: idSchema,
  title: titleSchema,
  ownerId: idSchema,
  weight: weightSchema,
  measure: measureSchema,
  createdAt: instantSchema,
  removal: removalSchema.nullable(),
  latest: checkInSchema.nullable(),
  trend: z.array(trendPointSchema),
});

/** The domain's Objective, whole; also how it is kept in the store. */
export const objectiveSchema = z.strictObject({
  id: idSchema,
  teamId: idSchema,
  cycleId: idSchema,
  title: titleSchema,
  ambition: z.enum(ambitions),
  ownerId: idSchema,
  audience: audienceSchema,
  supports: z.array(objectiveReferenceSchema).max(limits.supports),
  rank: z.string().min(1),
  createdAt: instantSchema,
  removal: removalSchema.nullable(),
  keyResults: z.array(keyResultSchema),
}) satisfies z.ZodType<Objective>;

/** What a person writes. A key result or milestone without a known id is new; a missing one is removed. */
export const objectiveInputSchema = z.strictObject({
  title: titleSchema,
  ambition: z.enum(ambitions),
  ownerId: idSchema,
  audience: audienceSchema,
  supports: z.array(objectiveReferenceSchema).max(limits.supports),
  keyResults: z
    .array(
      z.strictObject({
        /** Absent for a new key result. */
        id: idSchema.optional(),
        title: titleSchema,
        ownerId: idSchema,
        weight: weightSchema,
        measure: measureSchema,
      }),
    )
    .max(limits.keyResults),
});
export type ObjectiveInput = z.input<typeof objectiveInputSchema>;

const keyResultFiguresSchema = z.strictObject({
  progressRatio: ratioSchema,
  achievedRatio: z.number(),
  expectedRatio: ratioSchema,
  status: z.enum(statuses),
  checkInAgeDays: z.number().int().nullable(),
});

export const rolledUpFiguresSchema = z.strictObject({
  progressRatio: ratioSchema.nullable(),
  expectedRatio: ratioSchema.nullable(),
  status: z.enum(statuses),
  confidence: z.number().min(0).max(10).nullable(),
});

/** Another objective that this one supports, or that supports it; only those the caller may see. */
const alignedObjectiveSchema = z.strictObject({
  reference: objectiveReferenceSchema,
  title: z.string(),
});

/** An objective with its version, its figures as of the answer's `asOf`, and what it is aligned with. */
export const objectiveViewSchema = z.strictObject({
  objective: objectiveSchema,
  etag: z.string(),
  figures: rolledUpFiguresSchema,
  /** By key result id; those removed have none. */
  keyResultFigures: z.record(z.string(), keyResultFiguresSchema),
  supports: z.array(alignedObjectiveSchema),
  supportedBy: z.array(alignedObjectiveSchema),
});
export type ObjectiveView = z.infer<typeof objectiveViewSchema>;

export const foundObjectiveSchema = alignedObjectiveSchema;
