import { storeLimits, type Partition, type WriteOperation } from './store.ts';

const longestIdBytes = 1023;
const longestLifeSeconds = 2 ** 31 - 1;
/** What an operation takes besides its id and body, at most. */
const envelopeBytes = 200;
const bytesOf = (text: string) => Buffer.byteLength(text, 'utf8');

export const idOf = (operation: WriteOperation) =>
  operation.kind === 'delete' ? operation.id : operation.document.id;

/**
 * Whether a document can have this id: 1–1023 bytes, none of the characters that Cosmos forbids, no
 * control characters, no blank at its end. Source: learn.microsoft.com/azure/cosmos-db/concepts-limits
 */
export const isStorableId = (id: string): boolean =>
  id !== '' && bytesOf(id) <= longestIdBytes && !/[/\\?#\p{Cc}]|\s$/u.test(id);

/**
 * Refuses what no adapter stores, so that both refuse the same: these are bugs of the caller. Answers
 * the operations' bodies as JSON, in their order; a delete has none.
 * Throws TypeError for a shape that is wrong, RangeError for a batch over `storeLimits`.
 */
export function writableBodies(
  partition: Partition,
  operations: readonly WriteOperation[],
): string[] {
  requirePartition(partition);
  if (operations.length > storeLimits.operations) {
    throw new RangeError(
      `A batch holds at most ${storeLimits.operations} operations, not ${operations.length}.`,
    );
  }
  const ids = operations.map(idOf);
  const unstorable = ids.find((id) => !isStorableId(id));
  if (unstorable !== undefined) throw new TypeError(`No document can have the id "${unstorable}".`);
  if (new Set(ids).size < ids.length) throw new TypeError('An id occurs twice in one batch.');
  const bodies = operations.map(writableBody);
  const bytes = [...ids, ...bodies].reduce(
    (sum, text) => sum + bytesOf(text),
    operations.length * envelopeBytes,
  );
  if (bytes > storeLimits.batchBytes) {
    throw new RangeError(`A batch holds at most ${storeLimits.batchBytes} bytes, not ${bytes}.`);
  }
  return bodies;
}

/** A partition without a tenant or a scope would reach further than one partition. Throws TypeError. */
export function requirePartition({ tenantId, scope }: Partition): void {
  if (!tenantId || !scope) throw new TypeError('A partition has a tenant and a scope.');
}

/** Throws RangeError unless 1 or more, and whole. */
export function requireLimit(limit: number): void {
  if (!Number.isSafeInteger(limit) || limit < 1) {
    throw new RangeError(`A limit is a whole number from 1, not ${limit}.`);
  }
}

function writableBody(operation: WriteOperation): string {
  if (operation.kind === 'delete') return '';
  const { body, expiresAfterSeconds: life } = operation.document;
  // Undefined, whatever its type says, for what JSON has no word for.
  const text = JSON.stringify(body) as string | undefined;
  if (text === undefined) throw new TypeError('A body is JSON.');
  if (
    life !== undefined &&
    (!Number.isSafeInteger(life) || life < 1 || life > longestLifeSeconds)
  ) {
    throw new TypeError(`A document expires after 1 to ${longestLifeSeconds} whole seconds.`);
  }
  return text;
}
