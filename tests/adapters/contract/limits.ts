import { expect, it } from '@jest/globals';
import { storeLimits } from '#functions/ports/store.ts';
import { aDocument, aPartition, create, drop, everything, idsOf, upsert } from './builders.ts';
import type { Given } from './opened-store.ts';

const documents = (count: number) =>
  Array.from({ length: count }, (_, index) => create(aDocument(`event:${index + 100}`)));

const unstorableIds = [
  ['that is empty', ''],
  ['with a slash', 'a/b'],
  ['with a backslash', 'a\\b'],
  ['with a question mark', 'a?b'],
  ['with a number sign', 'a#b'],
  ['with a line break', 'a\nb'],
  ['that ends in a blank', 'a '],
  ['of 1024 bytes', 'x'.repeat(1024)],
  ['of 1024 bytes in 512 characters', 'ö'.repeat(512)],
] as const;

export function limitPromises(given: Given): void {
  it('writes a batch of 100 operations and refuses one of 101', async () => {
    const { store } = given();
    const partition = aPartition();
    await expect(store.write(partition, documents(101))).rejects.toThrow(RangeError);
    expect(await everything(store, partition)).toEqual([]);
    expect(await store.write(partition, documents(100))).toMatchObject({ written: true });
    expect(await everything(store, partition)).toHaveLength(100);
  });

  it('writes a batch of almost 2 MB and refuses one above', async () => {
    const { store } = given();
    const partition = aPartition();
    const ofBytes = (bytes: number) =>
      ['a', 'b', 'c', 'd'].map((id) => upsert(aDocument(id, { body: 'x'.repeat(bytes / 4) })));
    await expect(store.write(partition, ofBytes(storeLimits.batchBytes))).rejects.toThrow(
      RangeError,
    );
    expect(await everything(store, partition)).toEqual([]);
    expect(await store.write(partition, ofBytes(storeLimits.batchBytes - 1000))).toMatchObject({
      written: true,
    });
  });

  it.each(unstorableIds)('refuses to write an id %s', async (_, id) => {
    const { store } = given();
    const partition = aPartition();
    const batch = [upsert(aDocument('good')), upsert(aDocument(id))];
    await expect(store.write(partition, batch)).rejects.toThrow(TypeError);
    await expect(store.write(partition, [drop(id, 'etag')])).rejects.toThrow(TypeError);
    expect(await everything(store, partition)).toEqual([]);
  });

  it('writes an id of 1023 bytes', async () => {
    const { store } = given();
    const partition = aPartition();
    const id = 'x'.repeat(1023);
    await store.write(partition, [create(aDocument(id))]);
    expect(idsOf(await store.read(partition, { ids: [id] }))).toEqual([id]);
  });

  it('refuses an id that occurs twice', async () => {
    const { store } = given();
    const batch = [upsert(aDocument('a')), drop('a', 'etag')];
    await expect(store.write(aPartition(), batch)).rejects.toThrow(TypeError);
  });

  it('refuses a body that is not JSON and a life that is not in whole seconds', async () => {
    const { store } = given();
    const bad = [
      { ...aDocument('a'), body: undefined },
      aDocument('a', { expiresAfterSeconds: 0 }),
      aDocument('a', { expiresAfterSeconds: -1 }),
      aDocument('a', { expiresAfterSeconds: 1.5 }),
      aDocument('a', { expiresAfterSeconds: Number.NaN }),
    ];
    for (const document of bad) {
      await expect(store.write(aPartition(), [upsert(document)])).rejects.toThrow(TypeError);
    }
  });

  it.each([0, -1, 1.5, Number.NaN, Infinity])('refuses the limit %d', async (limit) => {
    const { store } = given();
    await expect(store.page(aPartition(), { prefix: '', limit })).rejects.toThrow(RangeError);
    await expect(store.changes(null, limit)).rejects.toThrow(RangeError);
  });
}
