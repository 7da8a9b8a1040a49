import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Store } from '#functions/ports/store.ts';
import { teamPartition } from '#functions/use-cases/documents/partitions.ts';
import {
  deliveryDocuments,
  reviewDocuments,
} from '#functions/use-cases/documents/review-documents.ts';
import { objectiveDocuments } from '#functions/use-cases/documents/team-documents.ts';
import type { Changed } from '#functions/use-cases/projections/project-changes.ts';
import { projectChanges } from '#functions/use-cases/projections/project-changes.ts';
import { rebuildProjections } from '#functions/use-cases/projections/rebuild-projections.ts';
import { everythingIn } from '#tests/http/api.ts';
import { tenantId } from '#tests/http/issuer.ts';
import { aKeyResult, anObjective, dag } from '#tests/http/organisation.ts';
import { openCosmos, openSqlite } from '#tests/http/stores.ts';
import type { Source } from './projection-sources.ts';
import { objectiveSource, writing } from './projection-sources.ts';

/** The change feed tells what was written: in any order, some of it twice, to one or two workers, who may be cut off. */
const telling = fc.record({
  order: fc.array(fc.nat(), { minLength: 1, maxLength: 12 }),
  isToTwo: fc.boolean(),
  cutAfterWrites: fc.option(fc.nat(6)),
});

const history = fc.array(
  fc.oneof(
    writing.map((source) => ({ kind: 'write' as const, source })),
    telling.map((told) => ({ kind: 'tell' as const, ...told })),
  ),
  { minLength: 1, maxLength: 14 },
);

class CutOff extends Error {}

/** The store of a worker that is cut off after so many writes. */
function cutOffAfter(store: Store, writes: number): Store {
  let left = writes;
  return {
    ...store,
    write: (...asked) => {
      left -= 1;
      return left < 0 ? Promise.reject(new CutOff()) : store.write(...asked);
    },
  };
}

async function write(store: Store, { partition, document }: Source): Promise<Changed> {
  await store.write(partition, [{ kind: 'upsert', document }]);
  return { ...partition, id: document.id };
}

const ifNotCutOff = (error: unknown) => {
  if (!(error instanceof CutOff)) throw error;
};

async function live(
  store: Store,
  steps: readonly (typeof history extends fc.Arbitrary<infer Steps> ? Steps : never)[number][],
) {
  let pending: Changed[] = [];
  for (const step of steps) {
    if (step.kind === 'write') {
      pending.push(await write(store, step.source));
      continue;
    }
    const told = step.order.flatMap((place) => pending[place % Math.max(pending.length, 1)] ?? []);
    if (step.cutAfterWrites !== null) {
      // Told to a worker that does not finish: all of it will be told again.
      await projectChanges(cutOffAfter(store, step.cutAfterWrites), told).catch(ifNotCutOff);
    } else if (step.isToTwo) {
      await Promise.all([projectChanges(store, told), projectChanges(store, told.toReversed())]);
      pending = pending.filter((one) => !told.includes(one));
    } else {
      await projectChanges(store, told);
      pending = pending.filter((one) => !told.includes(one));
    }
  }
  await projectChanges(store, pending.toReversed());
}

/** Everything stored, without versions. */
const contentOf = async (store: Store) =>
  (await everythingIn(store)).map(({ partition, id, type, body }) => ({
    partition,
    id,
    type,
    body,
  }));

const sourceTypes = [objectiveDocuments, reviewDocuments, deliveryDocuments].map(
  ({ type }) => type,
);

async function sourcesOf(store: Store): Promise<Source[]> {
  const all = await everythingIn(store);
  return all
    .filter(({ type }) => sourceTypes.includes(type))
    .map(({ partition, etag: _etag, ...document }) => ({ partition, document }));
}

describe.each([
  { name: 'sqlite', open: openSqlite, numRuns: 150 },
  { name: 'cosmos', open: openCosmos, numRuns: 6 },
])('projections on $name', ({ open, numRuns }) => {
  it('are what a rebuild would make of them, whatever the change feed does', async () => {
    await fc.assert(
      fc.asyncProperty(history, async (steps) => {
        const [lived, rebuilt] = await Promise.all([open(), open()]);
        try {
          await live(lived.store, steps);
          for (const source of await sourcesOf(lived.store)) await write(rebuilt.store, source);
          await rebuildProjections(rebuilt.store);
          const content = await contentOf(rebuilt.store);
          expect(await contentOf(lived.store)).toEqual(content);
        } finally {
          await Promise.all([lived.close(), rebuilt.close()]);
        }
      }),
      { numRuns },
    );
  }, 120_000);

  it('are cleared of what has no source by a rebuild, which changes nothing else', async () => {
    const { store, close } = await open();
    const parent = anObjective({ id: 'parent', teamId: 'sales' });
    const supports = [{ teamId: 'sales', cycleId: '2026-q4', objectiveId: 'parent' }];
    await projectChanges(store, [
      await write(store, objectiveSource(parent)),
      await write(store, objectiveSource(anObjective())),
    ]);
    const good = await contentOf(store);

    const keyResults = [aKeyResult({ id: 'gone-1', ownerId: dag })];
    const source = objectiveSource(anObjective({ id: 'gone', supports, keyResults }));
    const gone = await write(store, source);
    await projectChanges(store, [gone]);
    expect(await contentOf(store)).toHaveLength(good.length + 5);
    const partition = teamPartition(tenantId, 'platform');
    const [stored] = await store.read(partition, { ids: [gone.id] });
    await store.write(partition, [{ kind: 'delete', id: gone.id, etag: stored?.etag ?? '' }]);
    const torn = { id: 'team:platform:torn', type: 'listed-objective', schemaVersion: 1, body: {} };
    await store.write({ tenantId, scope: 'cycle:2026-q4' }, [{ kind: 'create', document: torn }]);
    await rebuildProjections(store);
    expect(await contentOf(store)).toEqual(good);
    await close();
  });
});
