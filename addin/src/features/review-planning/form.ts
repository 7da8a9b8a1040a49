import type { Answer } from '#core/contract/endpoints.ts';
import type { ReviewInput, ReviewView } from '#core/contract/reviews.ts';
import { dayOf, instantMs, instantOf } from '#core/domain/calendar.ts';
import type { Attendee, ReviewKind } from '#core/domain/review.ts';
import { wallClock } from '#core/domain/time-zone.ts';
import type { Language } from '#core/words/words.ts';
import { proposedKind, proposedWindow } from './proposal.ts';

/** What a new review begins with. */
export type ReviewPlan = Answer<'readReviewPlan'>;

/** A review as it is being written. */
export interface Form {
  readonly kind: ReviewKind;
  /** Null: as proposed from kind, team and cycle. */
  readonly subject: string | null;
  readonly attendees: readonly Attendee[];
  readonly lengthMinutes: number;
  readonly fromDay: string;
  readonly toDay: string;
  readonly time: ChosenTime;
  /** One point a line. */
  readonly agenda: string;
  /** Null: every objective of the board. */
  readonly objectiveIds: readonly string[] | null;
  readonly language: Language;
}

export type ChosenTime =
  | { readonly kind: 'none' }
  /** UTC instant. */
  | { readonly kind: 'start'; readonly startsAt: string }
  /** As typed: ISO day and `10:30`, in the writer's zone. */
  | { readonly kind: 'own'; readonly day: string; readonly clock: string };

const minuteMs = 60_000;

/** Who is writing, and when. */
export interface Writer {
  readonly language: Language;
  /** IANA. */
  readonly timeZone: string;
  /** Ms since the epoch. */
  readonly now: number;
}

/** Where a new review begins: what the cycle asks for next, with the team. */
export function newForm({ cycle, attendees }: ReviewPlan, writer: Writer): Form {
  const today = wallClock(writer.now, writer.timeZone).day;
  const kind = proposedKind(cycle, today);
  return {
    kind,
    subject: null,
    attendees,
    lengthMinutes: 60,
    ...proposedWindow(kind, cycle, today),
    time: { kind: 'none' },
    agenda: '',
    objectiveIds: null,
    language: writer.language,
  };
}

/** What the organiser has decided of a stored review. */
export function inputOf({ review }: ReviewView): ReviewInput {
  const { kind, subject, time, attendees, agenda, objectiveIds, language } = review;
  const { startsAt, endsAt, timeZone } = time;
  const exact = (instant: string) => instantOf(instantMs(instant));
  return {
    kind,
    subject,
    time: { startsAt: exact(startsAt), endsAt: exact(endsAt), timeZone },
    attendees: [...attendees],
    agenda: [...agenda],
    objectiveIds: objectiveIds && [...objectiveIds],
    language,
  };
}

/** A decided review as a form. */
export function formOf(input: ReviewInput, { cycle }: ReviewPlan, writer: Writer): Form {
  const { kind, subject, time, attendees, agenda, objectiveIds, language } = input;
  const lengthMs = instantMs(time.endsAt) - instantMs(time.startsAt);
  return {
    kind,
    subject,
    attendees,
    lengthMinutes: lengthMs / minuteMs,
    ...proposedWindow(kind, cycle, dayOf(writer.now)),
    time: { kind: 'start', startsAt: time.startsAt },
    agenda: agenda.join('\n'),
    objectiveIds,
    language,
  };
}

/** The end of a meeting that begins then. */
export const endOf = (startsAt: string, { lengthMinutes }: Pick<Form, 'lengthMinutes'>): string =>
  instantOf(instantMs(startsAt) + lengthMinutes * minuteMs);
