import { z } from 'zod';
import { objectiveViewSchema } from './objectives.ts';
import { objectiveReferenceSchema } from './objectives.ts';
import { personSchema } from './people.ts';
import { checkInSchema } from './check-ins.ts';
import { idSchema, instantSchema } from './text.ts';

export const historyEventKinds = [
  'objective-created',
  'objective-edited',
  'objective-removed',
  'objective-restored',
  'objective-moved',
  'key-result-added',
  'key-result-edited',
  'key-result-removed',
  'key-result-restored',
  'check-in-recorded',
  'check-in-withdrawn',
] as const;

/** One field that an edit changed, as text: `before` and `after` are null when it was absent. */
export const fieldChangeSchema = z.strictObject({
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
});

/** Newest first; `next` continues, null at the end. */
export const historyPageSchema = z.strictObject({
  events: z.array(historyEventSchema),
  people: z.array(personSchema),
  next: z.string().nullable(),
});
export type HistoryPage = z.infer<typeof historyPageSchema>;

/** Newest first, withdrawn ones included; `next` continues, null at the end. */
export const checkInPageSchema = z.strictObject({
  checkIns: z.array(checkInSchema),
  people: z.array(personSchema),
  next: z.string().nullable(),
});
export type CheckInPage = z.infer<typeof checkInPageSchema>;

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
