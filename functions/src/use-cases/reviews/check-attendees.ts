import type { FieldIssue } from '#core/domain/errors.ts';
import type { Attendee } from '#core/domain/review.ts';
import type { Directory } from '#functions/ports/calendar.ts';

/**
 * Who is invited as a person of the organisation but has another address there: such an address is
 * not theirs to read with, so it must not decide what the invitation shows.
 */
export async function attendeeIssues(
  attendees: readonly Attendee[],
  directory: Directory,
): Promise<FieldIssue[]> {
  const ids = attendees.flatMap((one) => (one.kind === 'person' ? [one.personId] : []));
  if (ids.length === 0) return [];
  const known = await directory.peopleByIds(ids);
  const isKnown = (personId: string, mail: string) =>
    known.some(
      (one) =>
        one.kind === 'person' &&
        one.personId === personId &&
        one.mail.toLowerCase() === mail.toLowerCase(),
    );
  return attendees.flatMap((one, index): FieldIssue[] =>
    one.kind === 'person' && !isKnown(one.personId, one.mail)
      ? [{ path: `attendees.${index}.mail`, rule: 'unknown-id' }]
      : [],
  );
}
