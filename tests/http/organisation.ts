import type { Cycle } from '#core/domain/cycle.ts';
import { defaultMethod } from '#core/domain/method.ts';
import type { Kpi } from '#core/domain/kpi.ts';
import type { KeyResult } from '#core/domain/key-result.ts';
import type { Objective } from '#core/domain/objective.ts';
import type { Person } from '#core/domain/person.ts';
import type { Team } from '#core/domain/team.ts';
import type { Store } from '#functions/ports/store.ts';
import {
  cycleDocuments,
  organisationDocuments,
  personDocuments,
  teamDocuments,
} from '#functions/use-cases/documents/organisation-documents.ts';
import { organisationPartition, teamPartition } from '#functions/use-cases/documents/partitions.ts';
import { objectiveDocuments } from '#functions/use-cases/documents/team-documents.ts';
import { tenantId } from './issuer.ts';

/** Wednesday of the eighth week of the quarter. */
export const now = Date.parse('2026-11-18T09:00:00.000Z');

const guid = (number: number) =>
  `0b9a1d5e-0000-4000-8000-0000000001${String(number).padStart(2, '0')}`;

export const ada = guid(1);
export const bo = guid(2);
export const cilla = guid(3);
export const dag = guid(4);
export const eva = guid(5);

/** Ada leads Platform, Bo is in it; Cilla leads Sales, Dag is in it; Eva is in none. */
const people: readonly Person[] = [
  { id: ada, name: 'Ada' },
  { id: bo, name: 'Bo' },
  { id: cilla, name: 'Cilla' },
  { id: dag, name: 'Dag' },
  { id: eva, name: 'Eva' },
];

const aTeam = (given: Partial<Team> = {}): Team => ({
  id: 'platform',
  name: 'Platform',
  parentId: 'root',
  leadIds: [ada],
  memberIds: [bo],
  groupId: null,
  ...given,
});

const teams: readonly Team[] = [
  aTeam({ id: 'root', name: 'Norrviken', parentId: null, leadIds: [], memberIds: [] }),
  aTeam({ groupId: '0b9a1d5e-0000-4000-8000-00000000d001' }),
  aTeam({ id: 'sales', name: 'Sales', leadIds: [cilla], memberIds: [dag] }),
];

const aCycle = (given: Partial<Cycle> = {}): Cycle => ({
  id: '2026-q4',
  kind: 'quarter',
  name: 'Q4 2026',
  parentId: '2026',
  startsOn: '2026-10-01',
  endsOn: '2026-12-31',
  phase: 'running',
  method: defaultMethod,
  ...given,
});

const cycles: readonly Cycle[] = [
  aCycle({ id: '2026', kind: 'year', name: '2026', parentId: null, startsOn: '2026-01-01' }),
  aCycle({
    id: '2026-q3',
    name: 'Q3 2026',
    startsOn: '2026-07-01',
    endsOn: '2026-09-30',
    phase: 'closed',
  }),
  aCycle(),
];

export const aKeyResult = (given: Partial<KeyResult> = {}): KeyResult => ({
  id: 'churn',
  title: 'Churn below 3 %',
  ownerId: bo,
  weight: 1,
  measure: { kind: 'metric', start: 5, target: 3, unit: '%' },
  createdAt: '2026-10-01T08:00:00.000Z',
  removal: null,
  latest: null,
  trend: [],
  ...given,
});

export const anObjective = (given: Partial<Objective> = {}): Objective => ({
  id: 'self-service',
  teamId: 'platform',
  cycleId: '2026-q4',
  title: 'Municipalities move without asking us',
  ambition: 'committed',
  ownerId: ada,
  audience: { kind: 'everyone' },
  supports: [],
  rank: 'a0',
  createdAt: '2026-10-01T08:00:00.000Z',
  removal: null,
  keyResults: [aKeyResult()],
  ...given,
});

export const aKpi = (given: Partial<Kpi> = {}): Kpi => ({
  id: 'uptime',
  teamId: 'platform',
  name: 'Uptime',
  unit: '%',
  healthyFrom: 99.9,
  healthyTo: null,
  ownerId: ada,
  trend: [],
  outsideSince: null,
  ...given,
});

/** Stores the organisation, and objectives as if they had been written before. */
export async function storeOrganisation(
  store: Store,
  objectives: readonly Objective[] = [],
): Promise<void> {
  const documents = [
    organisationDocuments.encode({ name: 'Norrviken' }),
    ...people.map((person) => personDocuments.encode(person)),
    ...teams.map((team) => teamDocuments.encode(team)),
    ...cycles.map((cycle) => cycleDocuments.encode(cycle)),
  ];
  await store.write(
    organisationPartition(tenantId),
    documents.map((document) => ({ kind: 'create', document })),
  );
  for (const objective of objectives) {
    await store.write(teamPartition(tenantId, objective.teamId), [
      { kind: 'create', document: objectiveDocuments.encode(objective) },
    ]);
  }
}
