import { Refusal } from './refusal.ts';
import { requireOwnPartition } from './partition-key.ts';
import type { Item, Transaction } from './storage.ts';

const longestItemBytes = 2 * 1024 * 1024;

/** One write as it comes alone or in a batch. */
export interface Operation {
  readonly kind: 'Create' | 'Upsert' | 'Replace' | 'Delete' | 'Read';
  readonly id?: string | undefined;
  readonly document?: Record<string, unknown> | undefined;
  readonly ifMatch?: string | undefined;
}

/** Applies one operation within a transaction; the status, and the item as it now stands. */
export function applyOperation(
  transaction: Transaction,
  key: string,
  operation: Operation,
): { status: number; item?: Item } {
  const { kind, document, ifMatch } = operation;
  if (kind === 'Read' || kind === 'Delete') {
    const id = operation.id ?? '';
    const found = requireFound(transaction, id);
    if (kind === 'Read') return { status: 200, item: found };
    requireMatch(found, ifMatch);
    transaction.drop(id);
    return { status: 204 };
  }
  const stored = requireDocument(document, key);
  const id = operation.id ?? stored.id;
  if (id !== stored.id) throw new Refusal(400, 'The id of a document cannot change.');
  const found = transaction.get(id);
  if (kind === 'Create' && found) throw new Refusal(409, 'An item with this id exists.');
  if (kind === 'Replace') requireFound(transaction, id);
  if (found) requireMatch(found, ifMatch);
  return { status: found ? 200 : 201, item: transaction.put(stored) };
}

function requireFound(transaction: Transaction, id: string): Item {
  const found = transaction.get(id);
  if (!found) throw new Refusal(404, 'There is no item with this id in this partition.');
  return found;
}

function requireMatch({ etag }: Item, ifMatch: string | undefined): void {
  if (ifMatch !== undefined && ifMatch !== '*' && ifMatch !== etag) {
    throw new Refusal(412, 'The item has another etag.');
  }
}

function requireDocument(document: Record<string, unknown> | undefined, key: string) {
  if (typeof document !== 'object') throw new Refusal(400, 'A document is an object.');
  const { id, ttl } = document;
  const isId = typeof id === 'string' && id !== '' && Buffer.byteLength(id) <= 1023;
  if (!isId || /[/\\?#]/.test(id)) throw new Refusal(400, 'The id is invalid.');
  const isTtl = typeof ttl === 'number' && Number.isInteger(ttl) && (ttl > 0 || ttl === -1);
  if (ttl !== undefined && !isTtl) throw new Refusal(400, 'The ttl is invalid.');
  requireOwnPartition(document, key);
  if (Buffer.byteLength(JSON.stringify(document)) > longestItemBytes) {
    throw new Refusal(413, 'The item is too large.');
  }
  return { ...document, id };
}
