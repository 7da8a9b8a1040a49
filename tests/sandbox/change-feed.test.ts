import { describe, expect, it } from '@jest/globals';
import type { ChangedDocument } from '#functions/ports/store.ts';
import { followChanges } from '#sandbox/functions-host/change-feed.ts';
import type { RetryOptions } from '#sandbox/functions-host/core-types.ts';
import { retryDelayMs } from '#sandbox/functions-host/retry.ts';
import { eventually } from './eventually.ts';

const changed = (id: string): ChangedDocument => ({
  id,
  type: 'thing',
  schemaVersion: 1,
  body: {},
  etag: '"1"',
  partition: { tenantId: 'tenant', scope: 'org' },
});

/** Follows a feed of documents, one a batch; `failures` says how often each batch fails. */
async function follow({
  ids = ['a', 'b'],
  failures = {} as Record<string, number>,
  retryOptions = undefined as RetryOptions | undefined,
  startFromBeginning = true,
  lease = null as string | null,
}) {
  const stop = new AbortController();
  const given: string[] = [];
  let place = lease;
  const caughtUp = Promise.withResolvers<void>();
  const following = followChanges({
    fn: {
      metadata: {
        name: 'follow',
        bindings: {
          feed: {
            type: 'cosmosDBTrigger',
            direction: 'in',
            startFromBeginning,
            maxItemsPerInvocation: 1,
          },
        },
        ...(retryOptions && { retryOptions }),
      },
      callback: () => undefined,
    },
    changes: async (continuation, limit) => {
      const from = Number(continuation ?? 0);
      const documents = ids.slice(from, from + limit).map(changed);
      return { documents, continuation: String(from + documents.length) };
    },
    lease: {
      get: () => place,
      set: (continuation) => {
        place = continuation;
      },
    },
    attempt: async ({ data }) => {
      const [{ id }] = JSON.parse(data.json ?? '') as [{ id: string }];
      given.push(id);
      if (given.filter((other) => other === id).length <= (failures[id] ?? 0)) throw new Error(id);
    },
    onFailure: () => undefined,
    signal: stop.signal,
    onCaughtUp: caughtUp.resolve,
  });
  await caughtUp.promise;
  await eventually(() => Number(place) === ids.length);
  stop.abort();
  await following;
  return given;
}

const atOnce: RetryOptions = { retryStrategy: 'fixedDelay', maxRetryCount: -1 };

describe('A change-feed function', () => {
  it('gets every change from the beginning, in order', async () => {
    expect(await follow({})).toEqual(['a', 'b']);
  });

  it('goes on from the place that was kept', async () => {
    expect(await follow({ lease: '1' })).toEqual(['b']);
  });

  it('begins with what is written from now on, unless it asks for the beginning', async () => {
    expect(await follow({ startFromBeginning: false })).toEqual([]);
  });

  it('gets a failing batch until it succeeds when its policy has no end', async () => {
    const given = await follow({ failures: { a: 3 }, retryOptions: atOnce });
    expect(given).toEqual(['a', 'a', 'a', 'a', 'b']);
  });

  it('gets no more of a failing batch when its policy is used up', async () => {
    const retryOptions = { ...atOnce, maxRetryCount: 2 };
    expect(await follow({ failures: { a: 9 }, retryOptions })).toEqual(['a', 'a', 'a', 'b']);
  });

  it('loses a failing batch without a policy, as in Azure', async () => {
    expect(await follow({ failures: { a: 1 } })).toEqual(['a', 'b']);
  });
});

describe('The pause before a retry', () => {
  it('doubles from the least to the most', () => {
    const options: RetryOptions = {
      retryStrategy: 'exponentialBackoff',
      maxRetryCount: -1,
      minimumInterval: { seconds: 1 },
      maximumInterval: { seconds: 5 },
    };
    expect([1, 2, 3, 4].map((count) => retryDelayMs(options, count))).toEqual([
      1000, 2000, 4000, 5000,
    ]);
  });

  it('stays the same with a fixed delay', () => {
    const options: RetryOptions = { ...atOnce, delayInterval: { seconds: 2 } };
    expect([retryDelayMs(options, 1), retryDelayMs(options, 9)]).toEqual([2000, 2000]);
  });
});
