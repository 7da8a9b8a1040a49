import { z } from 'zod';
import { trendPointSchema } from './check-ins.ts';
import { cycleSchema } from './cycles.ts';
import { objectiveViewSchema, rolledUpFiguresSchema } from './objectives.ts';
import { personSchema, viewerSchema } from './people.ts';
import { reviewViewSchema } from './reviews.ts';
import { teamSchema } from './teams.ts';
import { idSchema, instantSchema } from './text.ts';

export const teamFiguresSchema = rolledUpFiguresSchema.extend({
  objectiveCount: z.number().int().nonnegative(),
  onTrackCount: z.number().int().nonnegative(),
});

export const kpiSchema = z.strictObject({
  id: idSchema,
  teamId: idSchema,
  name: z.string(),
  unit: z.string(),
  healthyFrom: z.number().nullable(),
  healthyTo: z.number().nullable(),
  ownerId: idSchema,
  trend: z.array(trendPointSchema),
  outsideSince: instantSchema.nullable(),
});

/** One team in one cycle: all that its board shows, in one answer. */
export const boardSchema = z.strictObject({
  asOf: instantSchema,
  viewer: viewerSchema,
  team: teamSchema,
  /** From the organisation down to the team's parent. */
  ancestors: z.array(z.strictObject({ id: idSchema, name: z.string() })),
  cycle: cycleSchema,
  /** Every cycle, for the picker. */
  cycles: z.array(cycleSchema),
  /** Every team, for the picker. */
  teams: z.array(z.strictObject({ id: idSchema, name: z.string(), parentId: idSchema.nullable() })),
  /** The team's people and everyone named on the board. */
  people: z.array(personSchema),
  figures: teamFiguresSchema,
  objectives: z.array(objectiveViewSchema),
  kpis: z.array(kpiSchema),
  /** The cycle's reviews that were not called off, and those called off lately; by time. */
  reviews: z.array(reviewViewSchema),
  /** Stored documents that could not be read and were set aside. */
  unreadable: z.array(z.strictObject({ documentId: z.string() })),
});
export type Board = z.infer<typeof boardSchema>;

/** Every team with its roll-up in one cycle. */
export const teamTreeSchema = z.strictObject({
  asOf: instantSchema,
  viewer: viewerSchema,
  cycle: cycleSchema,
  cycles: z.array(cycleSchema),
  teams: z.array(z.strictObject({ team: teamSchema, figures: teamFiguresSchema })),
  people: z.array(personSchema),
});
export type TeamTree = z.infer<typeof teamTreeSchema>;
