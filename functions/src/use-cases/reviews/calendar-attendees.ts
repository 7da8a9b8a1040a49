import type { Attendee } from '#core/domain/review.ts';
import type { Directory, EventAttendee } from '#functions/ports/calendar.ts';

const isSameMail = (one: string, other: string): boolean =>
  one.toLowerCase() === other.toLowerCase();

/**
 * Who an event's attendees are. An address that the review does not know is looked up in the directory;
 * who is not found there is a guest.
 */
export async function attendeesOf(
  seen: readonly EventAttendee[],
  known: readonly Attendee[],
  directory: Directory,
): Promise<Attendee[]> {
  return Promise.all(
    seen.map(async ({ name, mail, isRoom }): Promise<Attendee> => {
      const before = known.find((one) => isSameMail(one.mail, mail));
      if (before) return before;
      if (isRoom) return { kind: 'room', name: name || mail, mail };
      const found = await directory.find(mail, 5);
      const person = found.find((one) => isSameMail(one.mail, mail));
      return person ?? { kind: 'guest', name: name || mail, mail };
    }),
  );
}
