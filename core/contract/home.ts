import { z } from 'zod';
import { statuses } from '#core/domain/figures.ts';
import { nudgeKinds } from '#core/domain/nudges.ts';
import { teamFiguresSchema } from './boards.ts';
import { cycleSchema } from './cycles.ts';
import { objectiveReferenceSchema, objectiveSchema } from './objectives.ts';
import { personSchema, viewerSchema } from './people.ts';
import { reviewReferenceSchema } from './reviews.ts';
import { teamSchema } from './teams.ts';
import { idSchema, instantSchema } from './text.ts';

/** One of the caller's key results in a running cycle. */
const myKeyResultSchema = z.strictObject({
  reference: objectiveReferenceSchema,
  teamName: z.string(),
  objectiveTitle: z.string(),
  ambition: objectiveSchema.shape.ambition,
  keyResult: objectiveSchema.shape.keyResults.element,
  /** True when a check-in is due by the cycle's cadence. */
  isDue: z.boolean(),
});

/** What moved in a team since the start of the week: by how much, from the value before Monday. */
const changeSchema = z.strictObject({
  keyResultId: idSchema,
  title: z.string(),
  from: z.number().nullable(),
  to: z.number(),
  unit: z.string(),
});

/** A piece of advice, at most three at a time; the add-in words it. */
const nudgeSchema = z.strictObject({
  kind: z.enum(nudgeKinds),
  teamId: idSchema,
  cycleId: idSchema,
  /** Null when the advice is about the team. */
  objectiveId: idSchema.nullable(),
  count: z.number().int().positive(),
});

/** A review in the caller's calendar. */
const myReviewSchema = z.strictObject({
  reference: reviewReferenceSchema,
  subject: z.string(),
  teamName: z.string(),
  startsAt: instantSchema,
  endsAt: instantSchema,
  joinUrl: z.string().nullable(),
  /** How far the calendar has followed: `waiting` until the organiser is here, `late` until they try again. */
  calendar: z.enum(['told', 'queued', 'waiting', 'late']),
  isOrganiser: z.boolean(),
});

/** What matters to the caller this quarter, in one answer. */
export const homeSchema = z.strictObject({
  asOf: instantSchema,
  viewer: viewerSchema,
  person: personSchema,
  cycle: cycleSchema,
  cycles: z.array(cycleSchema),
  keyResults: z.array(myKeyResultSchema),
  teams: z.array(
    z.strictObject({
      team: teamSchema,
      figures: teamFiguresSchema,
      statusCounts: z.record(z.enum(statuses), z.number().int().nonnegative()),
      changes: z.array(changeSchema),
    }),
  ),
  nudges: z.array(nudgeSchema).max(3),
  /** Reviews that the caller organises or attends and that have not ended, the next one first. */
  reviews: z.array(myReviewSchema),
});
export type Home = z.infer<typeof homeSchema>;
