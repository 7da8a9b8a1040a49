import type { Partition, Store, StoredDocument } from '#functions/ports/store.ts';
import { storeLimits } from '#functions/ports/store.ts';
import {
  cycleDocuments,
  organisationDocuments,
  personDocuments,
  teamDocuments,
} from '#functions/use-cases/documents/organisation-documents.ts';
import { organisationPartition, teamPartition } from '#functions/use-cases/documents/partitions.ts';
import {
  actDocuments,
  checkInDocuments,
  kpiDocuments,
  objectiveDocuments,
} from '#functions/use-cases/documents/team-documents.ts';
import type { DemoOrganisation } from './demo-organisation.ts';
import { demoOrganisation } from './demo-organisation.ts';

/**
 * Writes the demo organisation as of an ISO day, projections apart: those come by the change feed.
 * Writing it again, or once more after a crash, leaves the same documents.
 */
export async function seedDemo(store: Store, today: string): Promise<DemoOrganisation> {
  const demo = demoOrganisation(today);
  for (const { partition, documents } of documentsOf(demo))
    for (let from = 0; from < documents.length; from += storeLimits.operations)
      await store.write(
        partition,
        documents
          .slice(from, from + storeLimits.operations)
          .map((document) => ({ kind: 'upsert', document })),
      );
  return demo;
}

interface Filled {
  readonly partition: Partition;
  readonly documents: readonly StoredDocument[];
}

function documentsOf(demo: DemoOrganisation): Filled[] {
  const { tenantId, name, teams, cycles, people } = demo;
  const organisation: Filled = {
    partition: organisationPartition(tenantId),
    documents: [
      organisationDocuments.encode({ name }),
      ...teams.map((team) => teamDocuments.encode(team)),
      ...cycles.map((cycle) => cycleDocuments.encode(cycle)),
      ...people.map((person) => personDocuments.encode(person)),
    ],
  };
  return [organisation, ...teams.map(({ id }) => documentsOfTeam(demo, id))];
}

function documentsOfTeam(demo: DemoOrganisation, teamId: string): Filled {
  const ownedBy = (item: { readonly teamId: string }) => item.teamId === teamId;
  return {
    partition: teamPartition(demo.tenantId, teamId),
    documents: [
      ...demo.checkIns
        .filter(ownedBy)
        .map(({ checkIn, undo }) => checkInDocuments.encode({ checkIn, undo })),
      ...demo.acts
        .filter(ownedBy)
        .map(({ objectiveId, events }) => actDocuments.encode({ objectiveId, events })),
      ...demo.objectives.filter(ownedBy).map((objective) => objectiveDocuments.encode(objective)),
      ...demo.kpis.filter(ownedBy).map((kpi) => kpiDocuments.encode(kpi)),
    ],
  };
}
