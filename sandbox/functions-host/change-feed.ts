import type { ChangedDocument, Store } from '#functions/ports/store.ts';
import type { TriggerData } from './invoke.ts';
import { triggerOf } from './invoke.ts';
import type { RegisteredFunction } from './registry.ts';
import { attemptWithRetries, pause } from './retry.ts';

// Azure's defaults. Source: https://learn.microsoft.com/azure/azure-functions/functions-bindings-cosmosdb-v2-trigger
const defaultPollDelayMs = 5_000;
const defaultBatch = 100;

/** The document as Cosmos DB's change feed hands it over. */
function asInCosmos({ partition, etag, ...document }: ChangedDocument) {
  const { expiresAfterSeconds, ...rest } = document;
  return {
    ...rest,
    ...partition,
    ...(expiresAfterSeconds !== undefined && { ttl: expiresAfterSeconds }),
    _etag: etag,
    _ts: Math.floor(Date.now() / 1000),
  };
}

export interface ChangeFeed {
  readonly fn: RegisteredFunction;
  readonly changes: Store['changes'];
  readonly lease: { get(): string | null; set(continuation: string): void };
  readonly attempt: (trigger: TriggerData) => Promise<unknown>;
  readonly onFailure: (error: unknown) => void;
  readonly signal: AbortSignal;
  /** Called when everything written so far has been handed over, and when a batch fails. */
  readonly onCaughtUp: () => void;
}

/**
 * Hands every change to the function, at least once: the place in the feed is kept after the
 * function has succeeded. With nothing left it waits as long as the trigger's `feedPollDelay` says. A
 * failing batch is repeated as the function's retry policy says and then passed over with an error in
 * the log, as Azure does. Resolves when the signal aborts.
 */
export async function followChanges(feed: ChangeFeed): Promise<void> {
  const { fn, changes, lease, attempt, signal } = feed;
  const options = triggerOf(fn);
  const limit = Number(options['maxItemsPerInvocation'] ?? defaultBatch);
  const pollDelayMs = Number(options['feedPollDelay'] ?? defaultPollDelayMs);
  const skipsWhatExists = lease.get() === null && options['startFromBeginning'] !== true;
  if (skipsWhatExists) lease.set(await endOf(changes, limit));
  const onFailure = (error: unknown) => {
    feed.onFailure(error);
    feed.onCaughtUp();
  };
  while (!signal.aborted) {
    const page = await changes(lease.get(), limit).catch(onFailure);
    if (page && page.documents.length > 0) {
      const { documents, continuation } = page;
      const data = { json: JSON.stringify(documents.map(asInCosmos)) };
      const outcome = await attemptWithRetries(
        fn.metadata.retryOptions,
        (retry) => attempt({ data, retry }),
        onFailure,
        signal,
      );
      if (outcome === 'stopped') return;
      if (outcome === 'gave-up')
        onFailure(new Error(`${documents.length} changes are passed over.`));
      lease.set(continuation);
      if (documents.length === limit) continue;
    }
    feed.onCaughtUp();
    await pause(pollDelayMs, signal);
  }
}

async function endOf(changes: Store['changes'], limit: number): Promise<string> {
  let page = await changes(null, limit);
  while (page.documents.length > 0) page = await changes(page.continuation, limit);
  return page.continuation;
}
