import type { Clock } from '#functions/ports/clock.ts';
import type { Store } from '#functions/ports/store.ts';
import {
  cycleDocuments,
  organisationDocuments,
  organisationId,
  personDocuments,
  teamDocuments,
} from '#functions/use-cases/documents/organisation-documents.ts';
import { organisationPartition } from '#functions/use-cases/documents/partitions.ts';
import { sortOut } from '#functions/use-cases/documents/sort-out.ts';
import type { Organisation } from './organisation.ts';

export type ReadOrganisation = (tenantId: string) => Promise<Organisation>;

/** How long a snapshot is good; a role that is taken away holds for at most as long. */
const freshForMs = 5_000;

/** One snapshot per tenant, kept for some seconds; who asks while it is being read waits for the same read. */
export function organisationSnapshots(store: Store, clock: Clock): ReadOrganisation {
  const snapshots = new Map<
    string,
    { readonly startedAt: number; readonly loading: Promise<Organisation> }
  >();
  return (tenantId) => {
    const known = snapshots.get(tenantId);
    if (known && clock() - known.startedAt < freshForMs) return known.loading;
    const loading = loadOrganisation(store, tenantId);
    snapshots.set(tenantId, { startedAt: clock(), loading });
    loading.catch(() => snapshots.delete(tenantId));
    return loading;
  };
}

async function loadOrganisation(store: Store, tenantId: string): Promise<Organisation> {
  const documents = await store.read(organisationPartition(tenantId), {
    ids: [organisationId],
    prefixes: ['team:', 'cycle:', 'person:'],
  });
  const { organisations, teams, cycles, people } = sortOut(documents, {
    organisations: organisationDocuments,
    teams: teamDocuments,
    cycles: cycleDocuments,
    people: personDocuments,
  });
  return {
    name: organisations[0]?.value.name ?? '',
    teams: teams.map(({ value }) => value),
    cycles: cycles.map(({ value }) => value),
    people: people.map(({ value }) => value),
  };
}
