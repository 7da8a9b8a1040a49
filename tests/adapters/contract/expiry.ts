import { expect, it } from '@jest/globals';
import {
  aDocument,
  aPartition,
  create,
  drop,
  everything,
  idsOf,
  put,
  replace,
} from './builders.ts';
import { aFeed } from './feed.ts';
import type { Given } from './opened-store.ts';

const life = 2;

export function expiryPromises(given: Given): void {
  it('shows a document until its life has passed, and then nowhere', async () => {
    const { store, passSeconds } = given();
    const partition = aPartition();
    const feed = await aFeed(store, partition);
    await put(store, partition, aDocument('request:1', { expiresAfterSeconds: life }));
    await put(store, partition, aDocument('request:2'));
    expect(idsOf(await everything(store, partition))).toEqual(['request:1', 'request:2']);
    await passSeconds(life + 1);
    expect(idsOf(await everything(store, partition))).toEqual(['request:2']);
    expect(await store.read(partition, { ids: ['request:1'] })).toEqual([]);
    expect(idsOf(await store.page(partition, { prefix: '', limit: 9 }))).toEqual(['request:2']);
    expect(idsOf(await feed.next())).toEqual(['request:2']);
  });

  it('treats an expired document as absent when writing', async () => {
    const { store, passSeconds } = given();
    const partition = aPartition();
    const document = aDocument('request:1', { expiresAfterSeconds: life });
    const etag = await put(store, partition, document);
    await passSeconds(life + 1);
    const refused = { written: false, id: 'request:1' };
    expect(await store.write(partition, [replace(document, etag)])).toEqual(refused);
    expect(await store.write(partition, [drop('request:1', etag)])).toEqual(refused);
    expect(await store.write(partition, [create(document)])).toMatchObject({ written: true });
  });

  it('counts a life from the last write, and keeps what loses its life', async () => {
    const { store, passSeconds } = given();
    const partition = aPartition();
    const document = aDocument('request:1', { expiresAfterSeconds: 2 * life });
    await put(store, partition, document);
    await put(store, partition, aDocument('request:2', { expiresAfterSeconds: 2 * life }));
    await passSeconds(life + 1);
    await put(store, partition, document);
    await put(store, partition, aDocument('request:2'));
    await passSeconds(life);
    expect(idsOf(await everything(store, partition))).toEqual(['request:1', 'request:2']);
    await passSeconds(2 * life);
    expect(idsOf(await everything(store, partition))).toEqual(['request:2']);
  });
}
