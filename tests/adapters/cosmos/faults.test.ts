import { describe, expect, it } from '@jest/globals';
import { openCosmosStore } from '#functions/adapters/cosmos/cosmos-store.ts';
import { StoreBusyError, type Partition, type Store } from '#functions/ports/store.ts';
import {
  aDocument,
  aPartition,
  everything,
  fill,
  upsert,
} from '#tests/adapters/contract/builders.ts';
import {
  answering,
  cut,
  failingOperation,
  silent,
  throttling,
  type Fault,
} from '#tests/adapters/strict-cosmos/faults.ts';
import type { RequestKind } from '#tests/adapters/strict-cosmos/request.ts';
import { givenCosmos } from './given-cosmos.ts';

const passing: Readonly<Record<string, Fault>> = {
  'a 429 with a time to wait': throttling(5),
  'a 429 without': answering(429),
  'a 449': answering(449),
  'a 503': answering(503),
  'a 408': answering(408),
  'a 404 of a replica that lags': answering(404, { headers: { 'x-ms-substatus': '1002' } }),
  'a lost connection': cut('before'),
  'a time-out': silent('before'),
};

const calls: Readonly<
  Record<
    string,
    { kind: RequestKind; call: (store: Store, partition: Partition) => Promise<unknown> }
  >
> = {
  read: { kind: 'query', call: (store, partition) => everything(store, partition) },
  'read of one': {
    kind: 'read',
    call: (store, partition) => store.read(partition, { ids: ['a'] }),
  },
  page: {
    kind: 'query',
    call: (store, partition) => store.page(partition, { prefix: '', limit: 9 }),
  },
  write: {
    kind: 'batch',
    call: (store, partition) => store.write(partition, [upsert(aDocument('a'))]),
  },
  changes: { kind: 'feed', call: (store) => store.changes(null, 10) },
};

const each = Object.keys(calls).flatMap((call) =>
  Object.keys(passing).map((fault) => [call, fault] as const),
);

describe('the Cosmos adapter', () => {
  const { gateway, open } = givenCosmos();

  it.each(each)('tries a %s again after %s', async (name, fault) => {
    const { kind, call } = calls[name] ?? {};
    const [store, partition] = [open({ requestBudgetMs: 1000 }), aPartition()];
    await fill(store, partition, ['a']);
    gateway().counts.reset();
    gateway().faults.next(passing[fault] ?? answering(500), {
      when: (asked) => asked.kind === kind,
    });
    expect(await call?.(store, partition)).toMatchObject({});
    expect(gateway().counts.of(kind ?? 'plan')).toBeGreaterThanOrEqual(2);
    expect(await everything(store, partition)).toHaveLength(1);
  });

  it.each(Object.entries(calls))('says busy when a %s fails all the time', async (_, { call }) => {
    const [store, partition] = [open({ requestBudgetMs: 200 }), aPartition()];
    for (const fault of [
      answering(503),
      answering(429),
      answering(449),
      cut('before'),
      silent('before'),
    ]) {
      gateway().faults.clear();
      gateway().faults.next(fault, { times: Infinity });
      gateway().counts.reset();
      await expect(call(store, partition)).rejects.toMatchObject({
        name: 'StoreBusyError',
        retryAfterSeconds: 1,
        cause: expect.any(Error),
      });
      const asked = Object.values(gateway().counts.all()).reduce((sum, count) => sum + count, 0);
      expect(asked).toBeGreaterThanOrEqual(2);
      expect(asked).toBeLessThan(15);
    }
  });

  it('says busy at once when Cosmos asks for more time than there is', async () => {
    gateway().faults.next(throttling(29_500));
    const busy = open().read(aPartition(), { ids: ['a'] });
    await expect(busy).rejects.toThrow(StoreBusyError);
    await expect(busy).rejects.toMatchObject({ retryAfterSeconds: 30 });
    expect(gateway().counts.all()).toEqual({ read: 1 });
  });

  it('tries a batch again of which one operation was throttled', async () => {
    const [store, partition] = [open(), aPartition()];
    gateway().faults.next(failingOperation(429));
    gateway().faults.next(failingOperation(449));
    const outcome = await store.write(partition, [upsert(aDocument('a')), upsert(aDocument('b'))]);
    expect(outcome).toMatchObject({ written: true });
    expect(gateway().counts.of('batch')).toBe(3);
  });

  it('does not take an operation that failed otherwise for a precondition', async () => {
    gateway().faults.next(failingOperation(413));
    const failed = open().write(aPartition(), [upsert(aDocument('a'))]);
    await expect(failed).rejects.toThrow('Cosmos answered 413 to an operation of a batch.');
  });

  it.each(['container', 'ranges'] as const)(
    'follows the changes again after a look-up of the %s failed',
    async (kind) => {
      const [store, partition] = [open({ requestBudgetMs: 200 }), aPartition()];
      await fill(store, partition, ['a']);
      gateway().faults.next(answering(503), {
        times: Infinity,
        when: (asked) => asked.kind === kind,
      });
      await expect(store.changes(null, 10)).rejects.toThrow(StoreBusyError);
      gateway().faults.clear();
      expect((await store.changes(null, 10)).documents).not.toEqual([]);
    },
  );

  it('says busy when its credential keeps it waiting', async () => {
    const { endpoint, database, container } = gateway();
    const store = openCosmosStore({
      endpoint: endpoint.replace('http:', 'https:'),
      database,
      container,
      credential: { getToken: () => new Promise(() => undefined) },
      requestBudgetMs: 100,
    });
    await expect(store.read(aPartition(), { ids: ['a'] })).rejects.toThrow(StoreBusyError);
    store.close();
  });
});
