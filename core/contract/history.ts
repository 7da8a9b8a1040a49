import { z } from 'zod';
import type { HistoryEvent } from '#core/domain/history.ts';
import { historyEventKinds } from '#core/domain/history.ts';
import { objectiveViewSchema } from './objectives.ts';
import { objectiveReferenceSchema } from './objectives.ts';
import { personSchema } from './people.ts';
import { checkInSchema } from './check-ins.ts';
import { idSchema, instantSchema } from './text.ts';

/** One field that an edit changed, as text: `before` and `after` are null when it was absent. */
const fieldChangeSchema = z.strictObject({
  field: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
});

/** One entry of an objective's history; immutable. */
export const historyEventSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(historyEventKinds),
  at: instantSchema,
  by: idSchema,
  keyResultId: idSchema.nullable(),
  changes: z.array(fieldChangeSchema),
}) satisfies z.ZodType<HistoryEvent>;

/** Newest first; `next` continues, null at the end. */
export const historyPageSchema = z.strictObject({
  events: z.array(historyEventSchema),
  people: z.array(personSchema),
  next: z.string().nullable(),
});

/** Newest first, withdrawn ones included; `next` continues, null at the end. */
export const checkInPageSchema = z.strictObject({
  checkIns: z.array(checkInSchema),
  people: z.array(personSchema),
  next: z.string().nullable(),
});

/** A check-in that was recorded or withdrawn, and the objective as it now stands. */
export const checkInResultSchema = z.strictObject({
  checkIn: checkInSchema,
  view: objectiveViewSchema,
});

/** What was removed in the last 30 days and can be brought back. */
export const removedSchema = z.strictObject({
  objectives: z.array(objectiveViewSchema),
  keyResults: z.array(
    z.strictObject({
      reference: objectiveReferenceSchema,
      objectiveTitle: z.string(),
      keyResultId: idSchema,
      title: z.string(),
      removedAt: instantSchema,
      removedBy: idSchema,
    }),
  ),
  people: z.array(personSchema),
});
export type Removed = z.infer<typeof removedSchema>;
