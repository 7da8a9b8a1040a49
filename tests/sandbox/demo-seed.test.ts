import { afterEach, describe, expect, it } from '@jest/globals';
import { openSqliteStore } from '#functions/adapters/sqlite/sqlite-store.ts';
import type { Store } from '#functions/ports/store.ts';
import { organisationPartition, teamPartition } from '#functions/use-cases/documents/partitions.ts';
import { sortOut } from '#functions/use-cases/documents/sort-out.ts';
import {
  cycleDocuments,
  organisationDocuments,
  personDocuments,
  teamDocuments,
} from '#functions/use-cases/documents/organisation-documents.ts';
import {
  actDocuments,
  checkInDocuments,
  kpiDocuments,
  objectiveDocuments,
} from '#functions/use-cases/documents/team-documents.ts';
import { seedDemo } from '#sandbox/demo/seed.ts';

const today = '2026-11-23';

const stores: { close(): void }[] = [];
afterEach(() => stores.splice(0).forEach((store) => store.close()));

function emptyStore(): Store {
  const store = openSqliteStore(':memory:');
  stores.push(store);
  return store;
}

/** Every document but its version, by partition and id. */
async function documentsOf(store: Store): Promise<Map<string, unknown>> {
  const { documents } = await store.changes(null, 10_000);
  return new Map(
    documents.map(({ partition, id, type, schemaVersion, body }) => [
      JSON.stringify([partition, id]),
      { type, schemaVersion, body },
    ]),
  );
}

const valuesOf = (list: readonly { readonly value: unknown }[]) => list.map(({ value }) => value);

describe('seeding the demo organisation', () => {
  it('leaves an organisation that reads back as it was made', async () => {
    const store = emptyStore();
    const demo = await seedDemo(store, today);
    const documents = await store.read(organisationPartition(demo.tenantId), { prefixes: [''] });
    const read = sortOut(documents, {
      organisations: organisationDocuments,
      teams: teamDocuments,
      cycles: cycleDocuments,
      people: personDocuments,
    });
    expect(read.unreadable).toEqual([]);
    expect(valuesOf(read.organisations)).toEqual([{ name: 'Norrviken' }]);
    expect(new Set(valuesOf(read.teams))).toEqual(new Set(demo.teams));
    expect(new Set(valuesOf(read.cycles))).toEqual(new Set(demo.cycles));
    expect(new Set(valuesOf(read.people))).toEqual(new Set(demo.people));
  });

  it('leaves every team with its objectives, check-ins, history and KPIs', async () => {
    const store = emptyStore();
    const demo = await seedDemo(store, today);
    for (const { id } of demo.teams) {
      const documents = await store.read(teamPartition(demo.tenantId, id), { prefixes: [''] });
      const read = sortOut(documents, {
        objectives: objectiveDocuments,
        checkIns: checkInDocuments,
        acts: actDocuments,
        kpis: kpiDocuments,
      });
      const own = <Item extends { readonly teamId: string }>(items: readonly Item[]) =>
        items.filter(({ teamId }) => teamId === id);
      expect(read.unreadable).toEqual([]);
      expect(new Set(valuesOf(read.objectives))).toEqual(new Set(own(demo.objectives)));
      expect(read.checkIns).toHaveLength(own(demo.checkIns).length);
      expect(read.acts).toHaveLength(own(demo.acts).length);
      expect(new Set(valuesOf(read.kpis))).toEqual(new Set(own(demo.kpis)));
    }
  });

  it('leaves the same documents when it is done twice', async () => {
    const store = emptyStore();
    await seedDemo(store, today);
    const once = await documentsOf(store);
    await seedDemo(store, today);
    expect(once.size).toBeGreaterThan(2_000);
    expect(await documentsOf(store)).toEqual(once);
  });
});
