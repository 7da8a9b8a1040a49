import { describe, expect, it } from '@jest/globals';
import { StoreBusyError } from '#functions/ports/store.ts';
import { aDocument, aPartition, create, fill } from '#tests/adapters/contract/builders.ts';
import { answering } from '#tests/adapters/strict-cosmos/faults.ts';
import { givenCosmos } from './given-cosmos.ts';

describe('what the Cosmos adapter asks of Cosmos', () => {
  const { gateway, open } = givenCosmos();

  it('is one query for a read of several documents, from the first call on', async () => {
    await open().read(aPartition(), { ids: ['a', 'b'], prefixes: ['objective:'] });
    expect(gateway().counts.all()).toEqual({ query: 1 });
  });

  it('is one point read for a single id', async () => {
    await open().read(aPartition(), { ids: ['organisation'] });
    expect(gateway().counts.all()).toEqual({ read: 1 });
  });

  it('is one query for a page', async () => {
    await open().page(aPartition(), { prefix: 'check-in:', limit: 20 });
    expect(gateway().counts.all()).toEqual({ query: 1 });
  });

  it('is one batch for a write, of one operation too', async () => {
    const store = open();
    await store.write(aPartition(), [create(aDocument('a'))]);
    expect(gateway().counts.all()).toEqual({ batch: 1 });
    await store.write(aPartition(), [create(aDocument('a')), create(aDocument('b'))]);
    expect(gateway().counts.all()).toEqual({ batch: 2 });
  });

  it('is nothing when nothing is read or written', async () => {
    await open().read(aPartition(), {});
    await open().write(aPartition(), []);
    expect(gateway().counts.all()).toEqual({});
  });

  it('is one more page of the query for each that Cosmos cuts it into', async () => {
    const [store, partition] = [open(), aPartition()];
    await fill(
      store,
      partition,
      Array.from({ length: 2500 }, (_, index) => `a:${index}`),
    );
    gateway().counts.reset();
    expect(await store.read(partition, { prefixes: ['a:'] })).toHaveLength(2500);
    expect(gateway().counts.all()).toEqual({ query: 1, 'next-page': 2 });
  });

  it('is asked once, and told as it is, when Cosmos refuses for good', async () => {
    const read = open().read(aPartition(), { ids: ['a', 'b'] });
    await expect(read).resolves.toEqual([]);
    for (const status of [400, 403, 500]) {
      gateway().counts.reset();
      gateway().faults.next(answering(status));
      const failed = open().write(aPartition(), [create(aDocument('a'))]);
      await expect(failed).rejects.toThrow(`Cosmos answered ${status}.`);
      await expect(failed).rejects.toHaveProperty('cause');
      await expect(failed).rejects.not.toBeInstanceOf(StoreBusyError);
      expect(gateway().counts.all()).toEqual({ batch: 1 });
    }
  });

  it('is refused with a wrong key', async () => {
    const store = open({ key: Buffer.from('another key').toString('base64') });
    await expect(store.read(aPartition(), { ids: ['a'] })).rejects.toThrow('Cosmos answered 401.');
  });
});
