import type {
  Partition,
  StoredDocument,
  VersionedDocument,
  WriteOperation,
  WriteOutcome,
} from '#functions/ports/store.ts';
import { idOf } from '#functions/ports/store-rules.ts';

const keyOf = ({ tenantId, scope }: Partition) => JSON.stringify([tenantId, scope]);
const byId = (a: StoredDocument, b: StoredDocument) => (a.id < b.id ? -1 : 1);

/** What the port promises, as plainly as it can be said; ids in ASCII. */
export class ModelStore {
  readonly #partitions = new Map<string, Map<string, VersionedDocument>>();

  all(partition: Partition): VersionedDocument[] {
    return [...this.#documents(partition).values()].toSorted(byId);
  }

  find(partition: Partition, ids: readonly string[], prefixes: readonly string[]) {
    return this.all(partition).filter(
      ({ id }) => ids.includes(id) || prefixes.some((prefix) => id.startsWith(prefix)),
    );
  }

  page(partition: Partition, prefix: string, limit: number, before: string | undefined) {
    return this.all(partition)
      .filter(({ id }) => id.startsWith(prefix) && (before === undefined || id < before))
      .toReversed()
      .slice(0, limit);
  }

  /** The id at which the batch must fail; undefined when it must succeed. */
  refusedAt(partition: Partition, operations: readonly WriteOperation[]): string | undefined {
    const failing = operations.find((operation) => {
      const stored = this.#documents(partition).get(idOf(operation));
      if (operation.kind === 'create') return stored !== undefined;
      return operation.kind !== 'upsert' && stored?.etag !== operation.etag;
    });
    return failing && idOf(failing);
  }

  apply(partition: Partition, operations: readonly WriteOperation[], outcome: WriteOutcome): void {
    if (!outcome.written) return;
    const documents = this.#documents(partition);
    for (const operation of operations) {
      const id = idOf(operation);
      if (operation.kind === 'delete') documents.delete(id);
      else documents.set(id, { ...operation.document, etag: outcome.etags[id] ?? 'missing' });
    }
  }

  #documents(partition: Partition): Map<string, VersionedDocument> {
    const key = keyOf(partition);
    const found = this.#partitions.get(key) ?? new Map<string, VersionedDocument>();
    this.#partitions.set(key, found);
    return found;
  }
}
