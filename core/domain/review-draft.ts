import { instantMs } from './calendar.ts';
import type { FieldIssue } from './errors.ts';
import type { Review } from './review.ts';
import { isTimeZone } from './time-zone.ts';

/** What the organiser decides of a review. */
export type ReviewDraft = Pick<
  Review,
  'kind' | 'subject' | 'time' | 'attendees' | 'agenda' | 'objectiveIds' | 'language'
>;

const longestMs = 24 * 3_600_000;

/** What is wrong with a draft; paths as in the request body. `knownIds`: the board's objectives. */
export function reviewIssues(draft: ReviewDraft, knownIds: readonly string[]): FieldIssue[] {
  const { time, attendees, objectiveIds } = draft;
  const lengthMs = instantMs(time.endsAt) - instantMs(time.startsAt);
  const mails = attendees.map(({ mail }) => mail.toLowerCase());
  const issues: FieldIssue[] = [
    ...(lengthMs > 0 && lengthMs <= longestMs
      ? []
      : [{ path: 'time.endsAt', rule: 'out-of-range' as const }]),
    ...(isTimeZone(time.timeZone) ? [] : [{ path: 'time.timeZone', rule: 'unknown-id' as const }]),
    ...mails.flatMap((mail, index) =>
      mails.indexOf(mail) < index
        ? [{ path: `attendees.${index}.mail`, rule: 'duplicate-id' as const }]
        : [],
    ),
    ...(objectiveIds ?? []).flatMap((id, index) =>
      knownIds.includes(id) ? [] : [{ path: `objectiveIds.${index}`, rule: 'unknown-id' as const }],
    ),
  ];
  return issues;
}
