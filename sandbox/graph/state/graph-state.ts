import { DatabaseSync } from 'node:sqlite';
import type { EventTable } from './event-table.ts';
import { eventTable, eventTables } from './event-table.ts';
import type { SubscriptionTable } from './subscription-table.ts';
import { subscriptionTable, subscriptionTables } from './subscription-table.ts';

/** What the pretend Graph remembers when it is stopped. */
export interface GraphState {
  readonly events: EventTable;
  readonly subscriptions: SubscriptionTable;
  /** Nothing has ever happened in it. */
  readonly isNew: boolean;
  /** All that the work writes is kept, or nothing when it throws. */
  transaction<Result>(work: () => Result): Result;
  close(): void;
}

/** Opens the state in a file, or in memory with `:memory:`. */
export function openGraphState(path: string): GraphState {
  const database = new DatabaseSync(path);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
  database.exec(eventTables + subscriptionTables);
  const events = eventTable(database);
  return {
    events,
    isNew: events.lastSequence() === 0,
    subscriptions: subscriptionTable(database),
    transaction: (work) => {
      if (database.isTransaction) return work();
      database.exec('BEGIN IMMEDIATE');
      try {
        const result = work();
        database.exec('COMMIT');
        return result;
      } catch (error) {
        database.exec('ROLLBACK');
        throw error;
      }
    },
    close: () => database.close(),
  };
}
