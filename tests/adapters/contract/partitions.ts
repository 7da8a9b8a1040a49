import { expect, it } from '@jest/globals';
import type { Partition } from '#functions/ports/store.ts';
import { aDocument, aPartition, create, drop, everything, put } from './builders.ts';
import type { Given } from './opened-store.ts';

/** Neighbours that a careless key would take for the same partition. */
function neighboursOf({ tenantId, scope }: Partition): Partition[] {
  return [
    { tenantId, scope: `${scope}:1` },
    { tenantId, scope: scope.toUpperCase() },
    { tenantId: `${tenantId}:${scope}`, scope: 'org' },
    { tenantId: tenantId.toUpperCase(), scope },
    { tenantId: scope, scope: tenantId },
  ];
}

export function partitionPromises(given: Given): void {
  it('keeps partitions apart: reading, paging, writing and deleting see their own only', async () => {
    const { store } = given();
    const own = aPartition();
    const others = neighboursOf(own);
    for (const [index, other] of others.entries()) {
      await put(store, other, aDocument('kpi:1', { body: index }));
    }
    expect(await everything(store, own)).toEqual([]);
    expect(await store.read(own, { ids: ['kpi:1'] })).toEqual([]);
    expect(await store.page(own, { prefix: '', limit: 9 })).toEqual([]);

    const outcome = await store.write(own, [create(aDocument('kpi:1', { body: 'own' }))]);
    const etag = outcome.written ? outcome.etags['kpi:1'] : undefined;
    expect(etag).toBeDefined();
    await store.write(own, [drop('kpi:1', etag ?? '')]);
    expect(await everything(store, own)).toEqual([]);
    for (const [index, other] of others.entries()) {
      expect((await everything(store, other)).map(({ body }) => body)).toEqual([index]);
    }
  });

  it('refuses the version of a document with the same id in another partition', async () => {
    const { store } = given();
    const [own, other] = [aPartition(), aPartition()];
    await put(store, own, aDocument('kpi:1'));
    const etag = await put(store, other, aDocument('kpi:1'));
    expect(await store.write(own, [drop('kpi:1', etag)])).toEqual({ written: false, id: 'kpi:1' });
  });
}
