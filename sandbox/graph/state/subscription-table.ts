import type { DatabaseSync } from 'node:sqlite';

/** Somebody who wants to hear of changes to a calendar. */
export interface StoredSubscription {
  readonly id: string;
  readonly appId: string;
  /** Whose token made it; null: the app's own. */
  readonly creatorId: string | null;
  readonly changeTypes: readonly string[];
  /** As it was asked for: `me/events`. */
  readonly resource: string;
  readonly mailboxId: string;
  /** One event, or null for all of the calendar. */
  readonly eventId: string | null;
  readonly notificationUrl: string;
  readonly lifecycleNotificationUrl: string | null;
  readonly clientState: string | null;
  /** ISO instant. */
  readonly expiresAt: string;
  /** Nothing is sent until the app has authorised it again. */
  readonly isPaused: boolean;
}

export interface SubscriptionTable {
  get(id: string): StoredSubscription | null;
  all(): StoredSubscription[];
  put(subscription: StoredSubscription): void;
  remove(id: string): void;
}

export const subscriptionTables = `
  CREATE TABLE IF NOT EXISTS subscriptions (id TEXT PRIMARY KEY, json TEXT NOT NULL);`;

export function subscriptionTable(database: DatabaseSync): SubscriptionTable {
  const get = database.prepare('SELECT json FROM subscriptions WHERE id = ?');
  const all = database.prepare('SELECT json FROM subscriptions ORDER BY rowid');
  const put = database.prepare('INSERT OR REPLACE INTO subscriptions VALUES (?, ?)');
  const remove = database.prepare('DELETE FROM subscriptions WHERE id = ?');
  const parse = (row: Record<string, unknown>) =>
    JSON.parse(String(row['json'])) as StoredSubscription;
  return {
    get: (id) => {
      const row = get.get(id);
      return row ? parse(row) : null;
    },
    all: () => all.all().map(parse),
    put: (subscription) => void put.run(subscription.id, JSON.stringify(subscription)),
    remove: (id) => void remove.run(id),
  };
}
