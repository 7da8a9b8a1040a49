import { randomUUID } from 'node:crypto';
import type { Partition, Store, StoredDocument, WriteOperation } from '#functions/ports/store.ts';

/** A partition of a tenant that nothing else uses. */
export const aPartition = ({ scope = 'team:platform' } = {}): Partition => ({
  tenantId: randomUUID(),
  scope,
});

export const aDocument = (
  id: string,
  { body = { title: id }, ...rest }: Partial<Omit<StoredDocument, 'id'>> = {},
): StoredDocument => ({ id, type: 'objective', schemaVersion: 1, body, ...rest });

export const create = (document: StoredDocument): WriteOperation => ({ kind: 'create', document });
export const upsert = (document: StoredDocument): WriteOperation => ({ kind: 'upsert', document });
export const replace = (document: StoredDocument, etag: string): WriteOperation => ({
  kind: 'replace',
  document,
  etag,
});
export const drop = (id: string, etag: string): WriteOperation => ({ kind: 'delete', id, etag });

/** Writes these documents, in as many batches as it takes. */
export async function fill(store: Store, partition: Partition, ids: readonly string[]) {
  for (let at = 0; at < ids.length; at += 100) {
    await store.write(
      partition,
      ids.slice(at, at + 100).map((id) => upsert(aDocument(id))),
    );
  }
}

/** All that is stored in a partition, ids ascending. */
export const everything = (store: Store, partition: Partition) =>
  store.read(partition, { prefixes: [''] });

export const idsOf = (documents: readonly StoredDocument[]) => documents.map(({ id }) => id);

/** Writes one document; its etag. */
export async function put(
  store: Store,
  partition: Partition,
  document: StoredDocument,
): Promise<string> {
  const outcome = await store.write(partition, [upsert(document)]);
  const etag = outcome.written ? outcome.etags[document.id] : undefined;
  if (etag === undefined) throw new Error(`${document.id} was not written.`);
  return etag;
}
