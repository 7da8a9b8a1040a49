import type { Store } from '#functions/ports/store.ts';
import {
  isStorableId,
  requireLimit,
  requirePartition,
  writableBodies,
} from '#functions/ports/store-rules.ts';
import { readChanges } from './change-feed.ts';
import { connect, type CosmosSettings } from './connect.ts';
import { startPatience } from './patience.ts';
import { pageQuery, wantedQuery } from './queries.ts';
import { pointRead, query } from './reads.ts';
import { documentOf } from './wire-document.ts';
import { writeBatch } from './write-batch.ts';

/**
 * The store in an Azure Cosmos DB container. `requestBudgetMs` is the longest that one call takes,
 * retries included; then it throws StoreBusyError. Opening asks Cosmos nothing.
 */
export function openCosmosStore(
  settings: CosmosSettings & { readonly requestBudgetMs?: number },
): Store & { close(): void } {
  const { requestBudgetMs = 8000 } = settings;
  const container = connect(settings, requestBudgetMs);
  let feed = connect(settings, requestBudgetMs);

  return {
    async read(partition, { ids = [], prefixes = [] }) {
      requirePartition(partition);
      const possible = ids.filter(isStorableId);
      const [only] = possible;
      if (only === undefined && prefixes.length === 0) return [];
      const isPoint = only !== undefined && possible.length === 1 && prefixes.length === 0;
      const documents = await startPatience(requestBudgetMs).until(() =>
        isPoint
          ? pointRead(container, partition, only)
          : query(container, partition, wantedQuery(possible, prefixes)),
      );
      return documents.map(documentOf);
    },

    async page(partition, { prefix, limit, before }) {
      requirePartition(partition);
      requireLimit(limit);
      const spec = pageQuery(prefix, limit, before);
      const documents = await startPatience(requestBudgetMs).until(() =>
        query(container, partition, spec),
      );
      return documents.map(documentOf);
    },

    async write(partition, operations) {
      writableBodies(partition, operations);
      if (operations.length === 0) return { written: true, etags: {} };
      return writeBatch(container, startPatience(requestBudgetMs), partition, operations);
    },

    async changes(continuation, limit) {
      requireLimit(limit);
      return startPatience(requestBudgetMs).until(
        () => readChanges(feed, continuation, limit),
        // The SDK keeps a failed look-up of the partition ranges for good: begin with a new client.
        () => (feed = connect(settings, requestBudgetMs)),
      );
    },

    close() {
      container.database.client.dispose();
      feed.database.client.dispose();
    },
  };
}
