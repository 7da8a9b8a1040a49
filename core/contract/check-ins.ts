import { z } from 'zod';
import { limits } from './limits.ts';
import { confidenceSchema, idSchema, instantSchema, noteSchema } from './text.ts';

const readingSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('value'), value: z.number() }),
  z.strictObject({
    kind: z.literal('milestones'),
    reachedIds: z.array(idSchema).max(limits.milestones),
  }),
]);

export const checkInSchema = z.strictObject({
  id: idSchema,
  keyResultId: idSchema,
  reading: readingSchema,
  confidence: confidenceSchema,
  note: z.string(),
  authorId: idSchema,
  at: instantSchema,
  withdrawnAt: instantSchema.nullable(),
});

export const trendPointSchema = z.strictObject({ at: instantSchema, value: z.number() });

export const checkInInputSchema = z.strictObject({
  reading: readingSchema,
  confidence: confidenceSchema,
  note: noteSchema.default(''),
});
