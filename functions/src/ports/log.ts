import type { Partition } from './store.ts';
import type { CalendarError } from './calendar.ts';

/** What a log line says: names, ids, counts. Never a title, a note, a name, a token or an address. */
export interface Log {
  /** Stored documents that could not be read and were set aside. Says nothing about an empty list. */
  unreadable(partition: Partition, documentIds: readonly string[]): void;
  /** Microsoft 365 did not do something that was wanted in the background. `what`: a review's id, or the kind of work. */
  calendarFailed(what: string, error: CalendarError): void;
  /** Notifications that nobody has asked for were thrown away. */
  forgedNotices(count: number): void;
}
