import { expect, it } from '@jest/globals';
import {
  aDocument,
  aPartition,
  create,
  drop,
  everything,
  fill,
  idsOf,
  put,
  replace,
  upsert,
} from './builders.ts';
import type { Given } from './opened-store.ts';

export function writingPromises(given: Given): void {
  it('creates, replaces, upserts and deletes in one batch', async () => {
    const { store } = given();
    const partition = aPartition();
    const replaced = await put(store, partition, aDocument('replaced'));
    const deleted = await put(store, partition, aDocument('deleted'));
    const outcome = await store.write(partition, [
      create(aDocument('created')),
      replace(aDocument('replaced', { body: 'new' }), replaced),
      upsert(aDocument('upserted')),
      drop('deleted', deleted),
    ]);
    const stored = await everything(store, partition);
    expect(idsOf(stored)).toEqual(['created', 'replaced', 'upserted']);
    expect(stored[1]?.body).toBe('new');
    const etags = Object.fromEntries(stored.map(({ id, etag }) => [id, etag]));
    expect(outcome).toEqual({ written: true, etags });
  });

  it('refuses to create what exists', async () => {
    const { store } = given();
    const partition = aPartition();
    await put(store, partition, aDocument('kpi:1', { body: 'first' }));
    const outcome = await store.write(partition, [create(aDocument('kpi:1', { body: 'second' }))]);
    expect(outcome).toEqual({ written: false, id: 'kpi:1' });
    expect((await everything(store, partition))[0]?.body).toBe('first');
  });

  it('refuses to replace or delete another version', async () => {
    const { store } = given();
    const partition = aPartition();
    const old = await put(store, partition, aDocument('kpi:1', { body: 'first' }));
    const current = await put(store, partition, aDocument('kpi:1', { body: 'second' }));
    expect(current).not.toBe(old);
    const refused = { written: false, id: 'kpi:1' };
    expect(await store.write(partition, [replace(aDocument('kpi:1'), old)])).toEqual(refused);
    expect(await store.write(partition, [drop('kpi:1', old)])).toEqual(refused);
    expect(await store.write(partition, [drop('kpi:1', 'no etag')])).toEqual(refused);
    expect((await everything(store, partition))[0]?.body).toBe('second');
    expect(await store.write(partition, [drop('kpi:1', current)])).toEqual({
      written: true,
      etags: {},
    });
  });

  it('refuses to replace or delete what is absent', async () => {
    const { store } = given();
    const partition = aPartition();
    const etag = await put(store, partition, aDocument('kpi:1'));
    const refused = { written: false, id: 'kpi:2' };
    expect(await store.write(partition, [replace(aDocument('kpi:2'), etag)])).toEqual(refused);
    expect(await store.write(partition, [drop('kpi:2', etag)])).toEqual(refused);
  });

  it('never gives a version back, not even to a document that was deleted and made again', async () => {
    const { store } = given();
    const partition = aPartition();
    const first = await put(store, partition, aDocument('kpi:1'));
    await store.write(partition, [drop('kpi:1', first)]);
    const second = await put(store, partition, aDocument('kpi:1'));
    expect(second).not.toBe(first);
    expect(await store.write(partition, [drop('kpi:1', first)])).toEqual({
      written: false,
      id: 'kpi:1',
    });
  });

  it.each([0, 1, 2])('writes all or none when operation %i of three fails', async (failing) => {
    const { store } = given();
    const partition = aPartition();
    const etag = await put(store, partition, aDocument('kept', { body: 'before' }));
    await put(store, partition, aDocument('taken', { body: 'before' }));
    const good = [replace(aDocument('kept', { body: 'after' }), etag), upsert(aDocument('new'))];
    const batch = good.toSpliced(failing, 0, create(aDocument('taken', { body: 'after' })));
    expect(await store.write(partition, batch)).toEqual({ written: false, id: 'taken' });
    const stored = await everything(store, partition);
    expect(stored.map(({ id, body }) => [id, body])).toEqual([
      ['kept', 'before'],
      ['taken', 'before'],
    ]);
    expect(stored[0]?.etag).toBe(etag);
  });

  it('names the first operation that fails', async () => {
    const { store } = given();
    const partition = aPartition();
    await fill(store, partition, ['b', 'c']);
    const batch = [create(aDocument('a')), create(aDocument('c')), create(aDocument('b'))];
    expect(await store.write(partition, batch)).toEqual({ written: false, id: 'c' });
  });

  it('has written an empty batch', async () => {
    const { store } = given();
    expect(await store.write(aPartition(), [])).toEqual({ written: true, etags: {} });
  });
}
