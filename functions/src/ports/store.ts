/** One partition: everything that one decision reads and writes. Tenants never share one. */
export interface Partition {
  readonly tenantId: string;
  /** `org`, `team:{id}`, `person:{id}`, `cycle:{id}` … */
  readonly scope: string;
}

/**
 * A document as it is stored. `id` is unique in its partition and starts with its kind and what it
 * belongs to, colon-separated (`objective:2026-q4:…`), so that a prefix selects a list in order.
 * `body` is JSON and is parsed by whoever reads it.
 */
export interface StoredDocument {
  readonly id: string;
  readonly type: string;
  readonly schemaVersion: number;
  readonly body: unknown;
  /** Seconds after which the store may drop the document; absent: kept. */
  readonly expiresAfterSeconds?: number;
}

/** A stored document with its version: opaque text that changes with every write. */
export interface VersionedDocument extends StoredDocument {
  readonly etag: string;
}

/** A document in the change feed, with its partition. */
export interface ChangedDocument extends VersionedDocument {
  readonly partition: Partition;
}

export type WriteOperation =
  /** Fails when the id exists. */
  | { readonly kind: 'create'; readonly document: StoredDocument }
  /** Fails unless the stored version is `etag`. */
  | { readonly kind: 'replace'; readonly document: StoredDocument; readonly etag: string }
  /** Writes whatever was there. */
  | { readonly kind: 'upsert'; readonly document: StoredDocument }
  /** Fails unless the stored version is `etag`. */
  | { readonly kind: 'delete'; readonly id: string; readonly etag: string };

export type WriteOutcome =
  /** Everything was written; `etags` by document id. */
  | { readonly written: true; readonly etags: Readonly<Record<string, string>> }
  /** Nothing was written: the first operation whose precondition failed. */
  | { readonly written: false; readonly id: string };

/** Limits that both adapters enforce. */
export const storeLimits = { operations: 100, batchBytes: 2_000_000 } as const;

/** The store did not answer within the request's time. Whether a write took effect is unknown: read before writing again. */
export class StoreBusyError extends Error {
  readonly retryAfterSeconds: number;

  constructor(retryAfterSeconds: number, options?: ErrorOptions) {
    super('The store is busy.', options);
    this.name = 'StoreBusyError';
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** Where documents live. Every call but `changes` touches exactly one partition. All throw StoreBusyError. */
export interface Store {
  /** One query: the documents with these ids and those whose id starts with a prefix, by id ascending. Absent ids are left out. */
  read(
    partition: Partition,
    wanted: { readonly ids?: readonly string[]; readonly prefixes?: readonly string[] },
  ): Promise<VersionedDocument[]>;

  /** Up to `limit` documents whose id starts with the prefix, by id descending, beginning below `before`. */
  page(
    partition: Partition,
    wanted: { readonly prefix: string; readonly limit: number; readonly before?: string },
  ): Promise<VersionedDocument[]>;

  /** All operations or none. At most `storeLimits`; an id occurs once. */
  write(partition: Partition, operations: readonly WriteOperation[]): Promise<WriteOutcome>;

  /**
   * Documents of every partition that were written after the continuation, oldest first; null begins at
   * the beginning. A document written several times may come once, as it now stands; one may come
   * twice. Deletions do not come. "Oldest first" holds within a partition; more than `limit` may come
   * where the store does not cut a batch. `continuation` is opaque and never null; an empty answer
   * means that there is nothing new yet.
   */
  changes(
    continuation: string | null,
    limit: number,
  ): Promise<{ readonly documents: ChangedDocument[]; readonly continuation: string }>;
}
