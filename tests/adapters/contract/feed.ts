import type { ChangedDocument, Partition, Store } from '#functions/ports/store.ts';

/** All that is new, in steps of `limit`; the continuation after it. */
export async function drain(store: Store, continuation: string | null, limit = 100) {
  const documents: ChangedDocument[] = [];
  let steps = 0;
  for (let from = continuation; ; steps += 1) {
    const found = await store.changes(from, limit);
    from = found.continuation;
    if (found.documents.length === 0) return { documents, continuation: from, steps };
    documents.push(...found.documents);
  }
}

/** The changes of one partition from now on. */
export async function aFeed(store: Store, partition: Partition) {
  let { continuation } = await drain(store, null);
  return {
    async next(limit?: number) {
      const found = await drain(store, continuation, limit);
      continuation = found.continuation;
      return found.documents.filter(
        ({ partition: { tenantId, scope } }) =>
          tenantId === partition.tenantId && scope === partition.scope,
      );
    },
  };
}
