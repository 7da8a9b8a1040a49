import type {
  Partition,
  Store,
  StoredDocument,
  VersionedDocument,
  WriteOperation,
} from '#functions/ports/store.ts';
import { storeLimits } from '#functions/ports/store.ts';
import { retryLostRaces } from '#functions/use-cases/retry-lost-races.ts';

export type Present = ReadonlyMap<string, VersionedDocument>;

/** What should stand under an id; null when nothing should. */
export type Wanted = ReadonlyMap<string, StoredDocument | null>;

/**
 * Makes the documents of one partition what `decide` says. What is there is read first, then `decide`
 * reads its source, and the write holds only against what was there: so whoever writes last has
 * seen the newest source, in whatever order changes are told.
 */
export async function keep(
  store: Store,
  partition: Partition,
  ids: readonly string[],
  decide: (present: Present) => Promise<Wanted>,
): Promise<void> {
  if (ids.length === 0) return;
  await retryLostRaces(async () => {
    const documents = await store.read(partition, { ids });
    const present = new Map(documents.map((document) => [document.id, document]));
    const wanted = await decide(present);
    const operations = [...wanted].flatMap(([id, document]) =>
      operationFor(id, present.get(id), document),
    );
    for (let start = 0; start < operations.length; start += storeLimits.operations) {
      const batch = operations.slice(start, start + storeLimits.operations);
      const { written } = await store.write(partition, batch);
      if (!written) return undefined;
    }
    return true;
  });
}

function operationFor(
  id: string,
  present: VersionedDocument | undefined,
  document: StoredDocument | null,
): WriteOperation[] {
  if (!document) return present ? [{ kind: 'delete', id, etag: present.etag }] : [];
  if (!present) return [{ kind: 'create', document }];
  const isSame = JSON.stringify(present.body) === JSON.stringify(document.body);
  return isSame ? [] : [{ kind: 'replace', document, etag: present.etag }];
}
