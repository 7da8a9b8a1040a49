import { z } from 'zod';
import { cycleKinds, cyclePhases } from '#core/domain/cycle.ts';
import { daySchema, idSchema, ratioSchema } from './text.ts';

const methodSchema = z.strictObject({
  cadenceDays: z.number().int().positive(),
  graceDays: z.number().int().nonnegative(),
  onTrackWithin: ratioSchema,
  atRiskBeyond: ratioSchema,
  maxObjectives: z.number().int().positive(),
  maxKeyResults: z.number().int().positive(),
});

export const cycleSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(cycleKinds),
  name: z.string(),
  parentId: idSchema.nullable(),
  startsOn: daySchema,
  endsOn: daySchema,
  phase: z.enum(cyclePhases),
  method: methodSchema,
});
