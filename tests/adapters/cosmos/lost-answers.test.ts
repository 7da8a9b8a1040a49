import { describe, expect, it } from '@jest/globals';
import { StoreBusyError, type Partition, type Store } from '#functions/ports/store.ts';
import {
  aDocument,
  aPartition,
  create,
  drop,
  everything,
  put,
  replace,
  upsert,
} from '#tests/adapters/contract/builders.ts';
import {
  answering,
  cut,
  meanwhile,
  silent,
  type Fault,
} from '#tests/adapters/strict-cosmos/faults.ts';
import type { GatewayRequest } from '#tests/adapters/strict-cosmos/request.ts';
import { givenCosmos } from './given-cosmos.ts';

const afterTheEffect: readonly (readonly [string, Fault])[] = [
  ['a time-out', silent('after')],
  ['a lost connection', cut('after')],
  ['a 503', answering(503, { effect: 'after' })],
  ['a 408', answering(408, { effect: 'after' })],
];

const isBatch = ({ kind }: GatewayRequest) => kind === 'batch';
const bodies = async (store: Store, partition: Partition) =>
  Object.fromEntries((await everything(store, partition)).map(({ id, body }) => [id, body]));

describe('a batch that was written, but whose answer got lost', () => {
  const { gateway, open } = givenCosmos();

  it.each(afterTheEffect)('is told as written, once, after %s', async (_, fault) => {
    const [store, partition] = [open({ requestBudgetMs: 1000 }), aPartition()];
    const first = await put(store, partition, aDocument('objective:1', { body: 1 }));
    const dropped = await put(store, partition, aDocument('kpi:1'));
    gateway().faults.next(fault, { when: isBatch });
    gateway().counts.reset();
    const outcome = await store.write(partition, [
      replace(aDocument('objective:1', { body: 2 }), first),
      create(aDocument('check-in:1', { body: 'once' })),
      drop('kpi:1', dropped),
    ]);
    expect(gateway().counts.all()).toEqual({ batch: 2, query: 1 });
    expect(await bodies(store, partition)).toEqual({ 'check-in:1': 'once', 'objective:1': 2 });
    const stored = await everything(store, partition);
    const etags = Object.fromEntries(stored.map(({ id, etag }) => [id, etag]));
    expect(outcome).toEqual({ written: true, etags });
  });

  it('is written again when it only upserts, which changes nothing', async () => {
    const [store, partition] = [open(), aPartition()];
    gateway().faults.next(cut('after'), { when: isBatch });
    const outcome = await store.write(partition, [upsert(aDocument('a', { body: 1 }))]);
    const [stored] = await everything(store, partition);
    expect(outcome).toEqual({ written: true, etags: { a: stored?.etag } });
  });

  it('is told as busy when it only deletes: somebody else might have', async () => {
    const [store, partition] = [open(), aPartition()];
    const etag = await put(store, partition, aDocument('a'));
    gateway().faults.next(cut('after'), { when: isBatch });
    await expect(store.write(partition, [drop('a', etag)])).rejects.toThrow(StoreBusyError);
    expect(await everything(store, partition)).toEqual([]);
  });

  it('is told as written when a colleague has changed a part of it since', async () => {
    const [mine, theirs, partition] = [open(), open(), aPartition()];
    gateway().faults.next(cut('after'), { when: isBatch });
    gateway().faults.next(
      meanwhile(
        async () => void (await put(theirs, partition, aDocument('a', { body: 'theirs' }))),
      ),
      { when: isBatch },
    );
    const outcome = await mine.write(partition, [
      create(aDocument('a', { body: 'mine' })),
      create(aDocument('b', { body: 'mine' })),
    ]);
    expect(await bodies(mine, partition)).toEqual({ a: 'theirs', b: 'mine' });
    const [, b] = await everything(mine, partition);
    expect(outcome).toEqual({ written: true, etags: { a: expect.any(String), b: b?.etag } });
    const etagOfA = outcome.written ? (outcome.etags['a'] ?? '') : '';
    const stale = await mine.write(partition, [replace(aDocument('a'), etagOfA)]);
    expect(stale).toEqual({ written: false, id: 'a' });
  });

  it('is told as busy when a colleague has changed all of it since', async () => {
    const [mine, theirs, partition] = [open(), open(), aPartition()];
    gateway().faults.next(cut('after'), { when: isBatch });
    gateway().faults.next(
      meanwhile(
        async () => void (await put(theirs, partition, aDocument('a', { body: 'theirs' }))),
      ),
      { when: isBatch },
    );
    const write = mine.write(partition, [create(aDocument('a', { body: 'mine' }))]);
    await expect(write).rejects.toThrow(StoreBusyError);
    expect(await bodies(mine, partition)).toEqual({ a: 'theirs' });
  });
});

describe('a batch that was not written, but whose answer got lost', () => {
  const { gateway, open } = givenCosmos();

  it('is told as refused when a colleague came first and left a part untouched', async () => {
    const [mine, theirs, partition] = [open(), open(), aPartition()];
    const a = await put(mine, partition, aDocument('a', { body: 'old' }));
    const b = await put(mine, partition, aDocument('b', { body: 'old' }));
    gateway().faults.next(cut('before'), { when: isBatch });
    gateway().faults.next(
      meanwhile(
        async () => void (await put(theirs, partition, aDocument('b', { body: 'theirs' }))),
      ),
      { when: isBatch },
    );
    const outcome = await mine.write(partition, [
      replace(aDocument('a', { body: 'mine' }), a),
      replace(aDocument('b', { body: 'mine' }), b),
    ]);
    expect(outcome).toEqual({ written: false, id: 'b' });
    expect(await bodies(mine, partition)).toEqual({ a: 'old', b: 'theirs' });
  });

  it('is told as busy when a colleague came first and left no part untouched', async () => {
    const [mine, theirs, partition] = [open(), open(), aPartition()];
    const etag = await put(mine, partition, aDocument('a'));
    gateway().faults.next(cut('before'), { when: isBatch });
    gateway().faults.next(
      meanwhile(async () => void (await put(theirs, partition, aDocument('a')))),
      { when: isBatch },
    );
    const write = mine.write(partition, [replace(aDocument('a'), etag)]);
    await expect(write).rejects.toThrow(StoreBusyError);
  });

  it('is told as refused without reading back when it was throttled only', async () => {
    const [store, partition] = [open(), aPartition()];
    await put(store, partition, aDocument('a'));
    gateway().counts.reset();
    gateway().faults.next(answering(429), { when: isBatch });
    gateway().faults.next(answering(449), { when: isBatch });
    const outcome = await store.write(partition, [create(aDocument('a'))]);
    expect(outcome).toEqual({ written: false, id: 'a' });
    expect(gateway().counts.all()).toEqual({ batch: 3 });
  });
});
