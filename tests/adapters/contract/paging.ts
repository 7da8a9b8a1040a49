import { expect, it } from '@jest/globals';
import type { Partition, Store } from '#functions/ports/store.ts';
import { aPartition, fill, idsOf } from './builders.ts';
import type { Given } from './opened-store.ts';

const numbered = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}${String(index).padStart(4, '0')}`);

/** All pages after each other. */
async function pages(store: Store, partition: Partition, prefix: string, limit: number) {
  const found: string[][] = [];
  for (;;) {
    const before = found.at(-1)?.at(-1);
    const page = await store.page(partition, {
      prefix,
      limit,
      ...(before !== undefined && { before }),
    });
    if (page.length === 0) return found;
    found.push(idsOf(page));
  }
}

export function pagingPromises(given: Given): void {
  it('pages by id descending, within the prefix, without a gap and without a repeat', async () => {
    const { store } = given();
    const partition = aPartition();
    const ids = numbered('check-in:b:', 7);
    await fill(store, partition, [...ids, 'check-in:a:1', 'check-in:c:1', 'check-in:b']);
    const found = await pages(store, partition, 'check-in:b:', 3);
    expect(found.map(({ length }) => length)).toEqual([3, 3, 1]);
    expect(found.flat()).toEqual(ids.toReversed());
  });

  it('begins below the id that it is told, which need not exist', async () => {
    const { store } = given();
    const partition = aPartition();
    await fill(store, partition, ['a:1', 'a:3', 'a:5']);
    const below = async (before: string) =>
      idsOf(await store.page(partition, { prefix: 'a:', limit: 9, before }));
    expect(await below('a:5')).toEqual(['a:3', 'a:1']);
    expect(await below('a:4')).toEqual(['a:3', 'a:1']);
    expect(await below('a:1')).toEqual([]);
    expect(await below('z')).toEqual(['a:5', 'a:3', 'a:1']);
    expect(await below('')).toEqual([]);
  });

  it('reads and pages 5,000 documents under one prefix', async () => {
    const { store } = given();
    const partition = aPartition();
    const ids = numbered('check-in:a:', 5000);
    await fill(store, partition, ids);
    await fill(store, partition, ['check-in:b:1']);
    expect(idsOf(await store.read(partition, { prefixes: ['check-in:a:'] }))).toEqual(ids);
    const found = await pages(store, partition, 'check-in:a:', 1000);
    expect(found.map(({ length }) => length)).toEqual([1000, 1000, 1000, 1000, 1000]);
    expect(found.flat()).toEqual(ids.toReversed());
  });
}
