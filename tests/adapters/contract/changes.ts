import { expect, it } from '@jest/globals';
import type { ChangedDocument } from '#functions/ports/store.ts';
import { aDocument, aPartition, create, drop, fill, idsOf, put, upsert } from './builders.ts';
import { aFeed, drain } from './feed.ts';
import type { Given } from './opened-store.ts';

const places = (documents: readonly ChangedDocument[]) =>
  documents.map(({ id, partition: { tenantId, scope } }) => [tenantId, scope, id].join(' '));

export function changePromises(given: Given): void {
  it('tells every document of every partition, with its partition and its version', async () => {
    const { store } = given();
    const { continuation } = await drain(store, null);
    const partitions = Array.from({ length: 12 }, () => aPartition());
    for (const partition of partitions) await fill(store, partition, ['kpi:1', 'kpi:2']);
    const { documents } = await drain(store, continuation);
    const expected = partitions.flatMap(({ tenantId, scope }) =>
      ['kpi:1', 'kpi:2'].map((id) => [tenantId, scope, id].join(' ')),
    );
    expect(places(documents).toSorted()).toEqual(expected.toSorted());
    const [first] = documents;
    const stored = first && (await store.read(first.partition, { ids: [first.id] }));
    expect(stored?.map((document) => ({ ...document, partition: first?.partition }))).toEqual([
      first,
    ]);
  });

  it('begins at the beginning', async () => {
    const { store } = given();
    const partition = aPartition();
    await fill(store, partition, ['kpi:1']);
    const { documents } = await drain(store, null);
    expect(places(documents)).toContain(`${partition.tenantId} ${partition.scope} kpi:1`);
  });

  it('tells the changes of a partition oldest first', async () => {
    const { store } = given();
    const partition = aPartition();
    const feed = await aFeed(store, partition);
    for (const id of ['c', 'a', 'b', 'a']) await put(store, partition, aDocument(id));
    expect(idsOf(await feed.next()).slice(-2)).toEqual(['b', 'a']);
  });

  it('says so when there is nothing new, and goes on from there', async () => {
    const { store } = given();
    const { continuation } = await drain(store, null);
    const idle = await store.changes(continuation, 10);
    expect(idle.documents).toEqual([]);
    expect(idle.continuation).not.toBe('');
    const partition = aPartition();
    await put(store, partition, aDocument('late'));
    expect(idsOf((await store.changes(idle.continuation, 10)).documents)).toEqual(['late']);
  });

  it('goes on from any continuation, and tells the same again from an old one', async () => {
    const { store } = given();
    const partition = aPartition();
    const start = await drain(store, null);
    const ids = ['a', 'b', 'c', 'd', 'e'];
    for (const id of ids) await put(store, partition, aDocument(id));
    const first = await store.changes(start.continuation, 2);
    const rest = await drain(store, first.continuation, 2);
    expect(idsOf([...first.documents, ...rest.documents])).toEqual(ids);
    expect(idsOf((await drain(store, start.continuation)).documents)).toEqual(ids);
  });

  it('tells everything in steps of one too', async () => {
    const { store } = given();
    const { continuation } = await drain(store, null);
    const partitions = [aPartition(), aPartition(), aPartition()];
    for (const partition of partitions) {
      await fill(store, partition, ['a', 'b']);
      await put(store, partition, aDocument('c'));
    }
    const { documents, steps } = await drain(store, continuation, 1);
    expect(documents).toHaveLength(9);
    expect(new Set(places(documents)).size).toBe(9);
    expect(steps).toBeGreaterThanOrEqual(6);
  });

  it('tells a document as it now stands, and deletions not at all', async () => {
    const { store } = given();
    const partition = aPartition();
    const feed = await aFeed(store, partition);
    const etag = await put(store, partition, aDocument('gone'));
    await put(store, partition, aDocument('kept', { body: 1 }));
    await put(store, partition, aDocument('kept', { body: 2 }));
    await store.write(partition, [drop('gone', etag)]);
    const told = await feed.next();
    expect(idsOf(told)).not.toContain('gone');
    expect(told.at(-1)).toMatchObject({ id: 'kept', body: 2 });
  });

  it('tells nothing of a batch that was refused', async () => {
    const { store } = given();
    const partition = aPartition();
    await put(store, partition, aDocument('taken'));
    const feed = await aFeed(store, partition);
    await store.write(partition, [upsert(aDocument('new')), create(aDocument('taken'))]);
    expect(await feed.next()).toEqual([]);
  });
}
