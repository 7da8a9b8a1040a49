import { limits } from '#core/contract/limits.ts';
import type { ReviewInput } from '#core/contract/reviews.ts';
import { dayStartMs, instantMs, instantOf, isDay } from '#core/domain/calendar.ts';
import { zonedMs } from '#core/domain/time-zone.ts';
import type { Form, Writer } from './form.ts';
import { endOf } from './form.ts';

/** What of a review can be wrong. The names are the request body's. */
export type FieldName = 'subject' | 'time' | 'attendees' | 'agenda' | 'objectiveIds';

/** What the form itself can tell is wrong. */
export type Problem =
  'subject-missing' | 'no-time' | 'time-is-past' | 'no-objective' | 'too-many-points';

const fieldOf: Record<Problem, FieldName> = {
  'subject-missing': 'subject',
  'no-time': 'time',
  'time-is-past': 'time',
  'no-objective': 'objectiveIds',
  'too-many-points': 'agenda',
};

export const fieldOfProblem = (problem: Problem): FieldName => fieldOf[problem];

/** Minutes after midnight of `10:30`; null when it is none. */
function minuteOf(clock: string): number | null {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})/.exec(clock) ?? [];
  return hours && minutes ? Number(hours) * 60 + Number(minutes) : null;
}

/** The instant that was chosen or typed; null when there is none. */
function chosenStart({ time }: Form, timeZone: string): string | null {
  if (time.kind === 'none') return null;
  if (time.kind === 'start') return time.startsAt;
  const minute = minuteOf(time.clock);
  return isDay(time.day) && minute !== null ? instantOf(zonedMs(time.day, minute, timeZone)) : null;
}

/** Whether times can be looked for between the days. */
export function isWindow({ fromDay, toDay }: Pick<Form, 'fromDay' | 'toDay'>): boolean {
  if (!isDay(fromDay) || !isDay(toDay)) return false;
  const days = (dayStartMs(toDay) - dayStartMs(fromDay)) / 86_400_000 + 1;
  return days >= 1 && days <= limits.slotDays;
}

export type ReadForm =
  | { readonly kind: 'input'; readonly input: ReviewInput }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

/**
 * The form as a request. A time that is the same as in `stored` keeps its zone, and may have passed.
 * `proposedSubject` stands in for a subject that was not written.
 */
export function readForm(
  form: Form,
  { timeZone, now }: Pick<Writer, 'timeZone' | 'now'>,
  proposedSubject: string,
  stored: ReviewInput | null,
): ReadForm {
  const subject = (form.subject ?? proposedSubject).trim();
  const startsAt = chosenStart(form, timeZone);
  const agenda = form.agenda
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const isSameStart = startsAt !== null && startsAt === stored?.time.startsAt;
  const problems: Problem[] = [];
  if (!subject) problems.push('subject-missing');
  if (!startsAt) problems.push('no-time');
  else if (!isSameStart && instantMs(startsAt) <= now) problems.push('time-is-past');
  if (form.objectiveIds?.length === 0) problems.push('no-objective');
  if (agenda.length > limits.agenda) problems.push('too-many-points');
  if (problems.length > 0 || !startsAt) return { kind: 'problems', problems };
  const endsAt = endOf(startsAt, form);
  const isSameTime = isSameStart && endsAt === stored.time.endsAt;
  return {
    kind: 'input',
    input: {
      kind: form.kind,
      subject,
      time: isSameTime ? stored.time : { startsAt, endsAt, timeZone },
      attendees: [...form.attendees],
      agenda,
      objectiveIds: form.objectiveIds && [...form.objectiveIds],
      language: form.language,
    },
  };
}
