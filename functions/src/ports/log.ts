import type { Partition } from './store.ts';

/** What a log line says: names, ids, counts. Never a title, a note, a name, a token or an address. */
export interface Log {
  /** Stored documents that could not be read and were set aside. Says nothing about an empty list. */
  unreadable(partition: Partition, documentIds: readonly string[]): void;
}
