import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Partition, Store, WriteOperation } from '#functions/ports/store.ts';
import { anyHistory, type Step, type Write } from './any-history.ts';
import { aDocument, aPartition, create, drop, replace, upsert } from './builders.ts';
import { ModelStore } from './model.ts';
import type { Given } from './opened-store.ts';

/** The versions that each id has had, newest first. */
type Versions = Map<string, string[]>;

function operationOf(
  { id, kind, age, body }: Write['operations'][number],
  versions: Versions,
): WriteOperation {
  const etag = versions.get(id)?.[age] ?? 'never';
  const document = aDocument(id, { body });
  switch (kind) {
    case 'create':
      return create(document);
    case 'upsert':
      return upsert(document);
    case 'replace':
      return replace(document, etag);
    case 'delete':
      return drop(id, etag);
  }
}

/** Does one step on the store and says what the model makes of it. */
async function follow(
  store: Store,
  model: ModelStore,
  partition: Partition,
  versions: Versions,
  step: Step,
): Promise<void> {
  switch (step.do) {
    case 'read': {
      const expected = model.find(partition, step.ids, step.prefixes);
      expect(await store.read(partition, step)).toEqual(expected);
      return;
    }
    case 'page': {
      const { prefix, limit, before } = step;
      const wanted = { prefix, limit, ...(before !== undefined && { before }) };
      const expected = model.page(partition, prefix, limit, before);
      expect(await store.page(partition, wanted)).toEqual(expected);
      return;
    }
    case 'write': {
      const operations = step.operations.map((operation) => operationOf(operation, versions));
      const refusedAt = model.refusedAt(partition, operations);
      const outcome = await store.write(partition, operations);
      expect(outcome).toMatchObject(
        refusedAt === undefined ? { written: true } : { written: false, id: refusedAt },
      );
      model.apply(partition, operations, outcome);
      for (const [id, etag] of Object.entries(outcome.written ? outcome.etags : {})) {
        versions.set(id, [etag, ...(versions.get(id) ?? [])]);
      }
    }
  }
}

export function historyPromises(given: Given): void {
  it('behaves as the model does, whatever happens', async () => {
    const { store } = given();
    await fc.assert(
      fc.asyncProperty(anyHistory, async (history) => {
        const places = [aPartition(), aPartition()].map((partition) => ({
          partition,
          versions: new Map<string, string[]>(),
        }));
        const model = new ModelStore();
        for (const step of history) {
          const { partition, versions } = places[step.place] ?? {};
          if (!partition || !versions) throw new Error('There is no such place.');
          await follow(store, model, partition, versions, step);
        }
        for (const { partition } of places) {
          expect(await store.read(partition, { prefixes: [''] })).toEqual(model.all(partition));
        }
      }),
      { numRuns: 50 },
    );
  });
}
