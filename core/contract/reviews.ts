import { z } from 'zod';
import { slotStates } from '#core/domain/free-slots.ts';
import type { Attendee } from '#core/domain/review.ts';
import { reviewKinds } from '#core/domain/review.ts';
import { deliveryFailures } from '#core/domain/delivery.ts';
import { cycleSchema } from './cycles.ts';
import { limits } from './limits.ts';
import { objectiveViewSchema } from './objectives.ts';
import { personSchema, viewerSchema } from './people.ts';
import { teamSchema } from './teams.ts';
import { daySchema, idSchema, instantSchema, mailSchema, noteSchema, titleSchema } from './text.ts';

export const attendeeSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('person'),
    personId: idSchema,
    name: titleSchema,
    mail: mailSchema,
  }),
  z.strictObject({ kind: z.literal('guest'), name: titleSchema, mail: mailSchema }),
  z.strictObject({ kind: z.literal('room'), name: titleSchema, mail: mailSchema }),
]) satisfies z.ZodType<Attendee>;

const timeSchema = z.strictObject({
  startsAt: instantSchema,
  endsAt: instantSchema,
  /** IANA, such as `Europe/Stockholm`. */
  timeZone: z.string().min(1).max(limits.idLength),
});

const languageSchema = z.enum(['en', 'sv']);
const attendeesSchema = z.array(attendeeSchema).max(limits.attendees);
/** Null: every objective of the board. */
const objectiveIdsSchema = z.array(idSchema).min(1).max(limits.reviewObjectives).nullable();

/** What the organiser decides of a review. */
export const reviewInputSchema = z.strictObject({
  kind: z.enum(reviewKinds),
  subject: titleSchema,
  time: timeSchema,
  attendees: attendeesSchema,
  agenda: z.array(titleSchema).max(limits.agenda),
  objectiveIds: objectiveIdsSchema,
  language: languageSchema,
});
export type ReviewInput = z.input<typeof reviewInputSchema>;

/** OKRs for a meeting that exists already, or is being written. */
export const attachmentInputSchema = z.strictObject({
  reviewId: idSchema,
  /** Of the organiser's copy, as Graph writes it. */
  eventId: z.string().min(1).max(limits.eventIdLength),
  kind: z.enum(reviewKinds),
  objectiveIds: objectiveIdsSchema,
  language: languageSchema,
  /** Whether Kvartal puts the block into the invitation; false when the organiser's Outlook has done so. */
  insertsBlock: z.boolean(),
});

/** What an invitation that is being written shall say. */
export const blockInputSchema = z.strictObject({
  /** Absent for a review that is not attached yet. */
  reviewId: idSchema.optional(),
  kind: z.enum(reviewKinds),
  objectiveIds: objectiveIdsSchema,
  language: languageSchema,
  attendees: z.array(mailSchema).max(limits.attendees),
});

/** HTML for the invitation's body, and how much of what was chosen every attendee may see. */
export const blockSchema = z.strictObject({
  reviewId: idSchema,
  html: z.string(),
  chosenCount: z.number().int().nonnegative(),
  shownCount: z.number().int().nonnegative(),
});

const bookingSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('wanted') }),
  z.strictObject({
    kind: z.literal('booked'),
    isSeries: z.boolean(),
    joinUrl: z.string().nullable(),
  }),
  z.strictObject({
    kind: z.literal('cancelled'),
    at: instantSchema,
    by: z.enum(['kvartal', 'calendar']),
  }),
]);

/** How far the calendar has followed; only the organiser can mend what stands still. */
const deliverySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('done') }),
  z.strictObject({ kind: z.literal('queued') }),
  /** Until the organiser next opens Kvartal. */
  z.strictObject({ kind: z.literal('waiting') }),
  z.strictObject({ kind: z.literal('parked'), failure: z.enum(deliveryFailures) }),
]);

/** A review with its version, as far as the caller may read it. */
export const reviewViewSchema = z.strictObject({
  review: z.strictObject({
    id: idSchema,
    teamId: idSchema,
    cycleId: idSchema,
    kind: z.enum(reviewKinds),
    organiserId: idSchema,
    subject: z.string(),
    time: timeSchema,
    /** Empty, as the agenda is, when the caller is neither of the team nor invited. */
    attendees: z.array(attendeeSchema),
    agenda: z.array(z.string()),
    objectiveIds: objectiveIdsSchema,
    language: languageSchema,
    scheduledAt: instantSchema,
    booking: bookingSchema,
  }),
  etag: z.string(),
  /** When it is held next, or just now; once that is over, when it was. Of a series one occurrence. */
  occurrence: z.strictObject({ startsAt: instantSchema, endsAt: instantSchema }),
  delivery: deliverySchema,
});
export type ReviewView = z.infer<typeof reviewViewSchema>;

/** What has moved in one key result: values as in its trend, null where there was none. */
const movementSchema = z.strictObject({
  keyResultId: idSchema,
  value: z.strictObject({ from: z.number().nullable(), to: z.number().nullable() }).nullable(),
  confidence: z.strictObject({ from: z.number().nullable(), to: z.number().nullable() }).nullable(),
});

/** A review with all that is looked at in it, in one answer. */
export const reviewScreenSchema = z.strictObject({
  asOf: instantSchema,
  viewer: viewerSchema,
  team: teamSchema,
  cycle: cycleSchema,
  people: z.array(personSchema),
  view: reviewViewSchema,
  objectives: z.array(objectiveViewSchema),
  /** Since when `movements` count: since it was scheduled, or since the team's last review was held. */
  since: z.strictObject({ kind: z.enum(['scheduled', 'held']), at: instantSchema }),
  movements: z.array(movementSchema),
  /** The caller's own, that nobody else can read. */
  notes: z.string(),
});
export type ReviewScreen = z.infer<typeof reviewScreenSchema>;

export const reviewReferenceSchema = z.strictObject({
  teamId: idSchema,
  cycleId: idSchema,
  reviewId: idSchema,
});

/** What Kvartal knows of an event in the caller's calendar. */
export const invitationSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('review'),
    screen: reviewScreenSchema,
    /** Further reviews that are held in the same event. */
    others: z.array(z.strictObject({ reference: reviewReferenceSchema, subject: z.string() })),
  }),
  z.strictObject({
    kind: z.literal('unrelated'),
    isOrganiser: z.boolean(),
    /** The teams whose OKRs the caller may attach, in the running quarter. */
    teams: z.array(z.strictObject({ id: idSchema, name: z.string() })),
    cycleId: idSchema,
  }),
]);

export const invitationQuerySchema = z.strictObject({
  eventId: z.string().min(1).max(limits.eventIdLength).optional(),
  /** Of a meeting in Teams, as its side panel knows it: `19:meeting_…@thread.v2`. */
  chatId: z.string().min(1).max(limits.eventIdLength).optional(),
  /** As a link in the body says: a hint, never a proof. */
  teamId: idSchema.optional(),
  cycleId: idSchema.optional(),
  reviewId: idSchema.optional(),
});

/** What a new review begins with. */
export const reviewPlanSchema = z.strictObject({
  viewer: viewerSchema,
  team: teamSchema,
  cycle: cycleSchema,
  organiser: attendeeSchema,
  /** The team's leads and members, the organiser left out. */
  attendees: z.array(attendeeSchema),
});

export const slotQuerySchema = z.strictObject({
  /** The organiser's address first. */
  mails: z.array(mailSchema).min(1).max(limits.attendees),
  fromDay: daySchema,
  toDay: daySchema,
  lengthMinutes: z.number().int().min(15).max(480),
  timeZone: timeSchema.shape.timeZone,
});

export const slotsSchema = z.strictObject({
  slots: z.array(
    z.strictObject({
      startsAt: instantSchema,
      endsAt: instantSchema,
      /** In the order of the addresses. */
      states: z.array(z.enum(slotStates)),
    }),
  ),
});

export const notesSchema = z.strictObject({ notes: noteSchema });
