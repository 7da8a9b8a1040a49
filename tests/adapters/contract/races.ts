import { expect, it } from '@jest/globals';
import type { Partition, Store } from '#functions/ports/store.ts';
import { aDocument, aPartition, create, everything, idsOf, put, replace } from './builders.ts';
import type { Given } from './opened-store.ts';

const writers = Array.from({ length: 50 }, (_, index) => index);

/** Adds its name to the list in the document, again until nobody came between. */
async function join(store: Store, partition: Partition, writer: number): Promise<void> {
  for (;;) {
    const [found] = await store.read(partition, { ids: ['list'] });
    if (!found || !Array.isArray(found.body)) throw new Error('The list is gone.');
    const body: unknown[] = [...found.body, writer];
    const outcome = await store.write(partition, [
      replace(aDocument('list', { body }), found.etag),
      create(aDocument(`event:${writer}`)),
    ]);
    if (outcome.written) return;
  }
}

export function racePromises(given: Given): void {
  it('loses no update of 50 writers who change one document at once', async () => {
    const { store } = given();
    const partition = aPartition();
    await put(store, partition, aDocument('list', { body: [] }));
    await Promise.all(writers.map((writer) => join(store, partition, writer)));
    const [list] = await store.read(partition, { ids: ['list'] });
    expect(new Set(Array.isArray(list?.body) ? list.body : [])).toEqual(new Set(writers));
    expect(list?.body).toHaveLength(writers.length);
    expect(await store.read(partition, { prefixes: ['event:'] })).toHaveLength(writers.length);
  });

  it('lets one of 50 create a document, and tells the others', async () => {
    const { store } = given();
    const partition = aPartition();
    const outcomes = await Promise.all(
      writers.map((body) => store.write(partition, [create(aDocument('cycle:1', { body }))])),
    );
    const winners = writers.filter((writer) => outcomes[writer]?.written);
    expect(winners).toHaveLength(1);
    const [stored] = await store.read(partition, { ids: ['cycle:1'] });
    expect(stored?.body).toBe(winners[0]);
  });

  it('settles each of many batches by itself when they are asked for at once', async () => {
    const { store } = given();
    const [ours, other] = [aPartition(), aPartition()];
    const etag = await put(store, ours, aDocument('list', { body: 0 }));
    const [replaced, lost, elsewhere, created] = await Promise.all([
      store.write(ours, [replace(aDocument('list', { body: 1 }), etag)]),
      store.write(ours, [create(aDocument('event:1')), replace(aDocument('list'), 'never')]),
      store.write(other, [create(aDocument('event:1'))]),
      store.write(ours, [create(aDocument('event:2'))]),
    ]);
    expect(replaced.written).toBe(true);
    expect(lost).toEqual({ written: false, id: 'list' });
    expect([elsewhere.written, created.written]).toEqual([true, true]);
    expect(idsOf(await everything(store, ours))).toEqual(['event:2', 'list']);
    expect(idsOf(await everything(store, other))).toEqual(['event:1']);
  });
}
