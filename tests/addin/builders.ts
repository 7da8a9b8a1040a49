import type { Answer } from '#core/contract/endpoints.ts';
import type { ObjectiveView } from '#core/contract/objectives.ts';
import { instantMs } from '#core/domain/calendar.ts';
import { defaultMethod } from '#core/domain/method.ts';
import { keyResultFigures } from '#core/domain/key-result-figures.ts';
import { objectiveFigures } from '#core/domain/objective-figures.ts';
import { teamFigures } from '#core/domain/team-figures.ts';

export type Board = Answer<'readBoard'>;
type Objective = ObjectiveView['objective'];
type KeyResult = Objective['keyResults'][number];
type CheckIn = NonNullable<KeyResult['latest']>;
type Cycle = Board['cycle'];

/** The time in every built answer: a Monday in week 8 of the built quarter. */
export const asOf = '2026-11-23T10:00:00.000Z';

export const asta = { id: 'p-asta', name: 'Asta Berg' };
export const bo = { id: 'p-bo', name: 'Bo Lind' };

export function aCycle(change: Partial<Cycle> = {}): Cycle {
  return {
    id: '2026-q4',
    kind: 'quarter',
    name: 'Q4 2026',
    parentId: '2026',
    startsOn: '2026-10-01',
    endsOn: '2026-12-31',
    phase: 'running',
    method: defaultMethod,
    ...change,
  };
}

const year = aCycle({
  id: '2026',
  kind: 'year',
  name: '2026',
  parentId: '2026-2028',
  startsOn: '2026-01-01',
});
const horizon = aCycle({
  id: '2026-2028',
  kind: 'horizon',
  name: '2026–2028',
  parentId: null,
  startsOn: '2026-01-01',
  endsOn: '2028-12-31',
});

export function aTeam(change: Partial<Board['team']> = {}): Board['team'] {
  return {
    id: 'platform',
    name: 'Platform',
    parentId: 'org',
    leadIds: [asta.id],
    memberIds: [bo.id],
    groupId: null,
    ...change,
  };
}

export function aCheckIn(change: Partial<CheckIn> = {}): CheckIn {
  return {
    id: 'c-1',
    keyResultId: 'kr-churn',
    reading: { kind: 'value', value: 3.4 },
    confidence: 6,
    note: '',
    authorId: asta.id,
    at: '2026-11-21T09:00:00.000Z',
    withdrawnAt: null,
    ...change,
  };
}

export function aKeyResult(change: Partial<KeyResult> = {}): KeyResult {
  return {
    id: 'kr-churn',
    title: 'Churn below 3 %',
    ownerId: asta.id,
    weight: 1,
    measure: { kind: 'metric', start: 4.2, target: 3, unit: '%' },
    createdAt: '2026-10-01T08:00:00.000Z',
    removal: null,
    latest: aCheckIn(),
    trend: [
      { at: '2026-11-09T09:00:00.000Z', value: 3.9 },
      { at: '2026-11-21T09:00:00.000Z', value: 3.4 },
    ],
    ...change,
  };
}

export function anObjective(change: Partial<Objective> = {}): Objective {
  return {
    id: 'o-municipalities',
    teamId: 'platform',
    cycleId: '2026-q4',
    title: 'Municipalities move without asking us for help',
    ambition: 'committed',
    ownerId: asta.id,
    audience: { kind: 'everyone' },
    supports: [],
    rank: 'a0',
    createdAt: '2026-10-01T08:00:00.000Z',
    removal: null,
    keyResults: [aKeyResult()],
    ...change,
  };
}

/** The objective as the API shows it, with the figures that the domain gives it. */
export function aView(
  objective: Objective = anObjective(),
  change: Partial<ObjectiveView> = {},
): ObjectiveView {
  const cycle = aCycle();
  const now = instantMs(asOf);
  return {
    objective,
    etag: 'v1',
    figures: objectiveFigures(objective, cycle, now),
    keyResultFigures: Object.fromEntries(
      objective.keyResults
        .filter(({ removal }) => removal === null)
        .map((keyResult) => [
          keyResult.id,
          keyResultFigures(keyResult, objective.ambition, cycle, now),
        ]),
    ),
    supports: [],
    supportedBy: [],
    ...change,
  };
}

export function aViewer(change: Partial<Board['viewer']> = {}): Board['viewer'] {
  return { personId: asta.id, organisationRoles: [], teamIds: ['platform'], ...change };
}

export function aKpi(change: Partial<Board['kpis'][number]> = {}): Board['kpis'][number] {
  return {
    id: 'kpi-uptime',
    teamId: 'platform',
    name: 'Uptime',
    unit: '%',
    healthyFrom: 99.9,
    healthyTo: 100,
    ownerId: bo.id,
    trend: [{ at: '2026-11-20T09:00:00.000Z', value: 99.93 }],
    outsideSince: null,
    ...change,
  };
}

/** A board as the API answers it; team figures follow from the objectives. */
export function aBoard(change: Partial<Board> = {}): Board {
  const cycle = change.cycle ?? aCycle();
  const objectives = change.objectives ?? [aView()];
  const all = objectives.map(({ objective }) => objective);
  return {
    asOf,
    viewer: aViewer(),
    team: aTeam(),
    ancestors: [{ id: 'org', name: 'Norrsken Data' }],
    cycle,
    cycles: [horizon, year, cycle],
    teams: [
      { id: 'org', name: 'Norrsken Data', parentId: null },
      { id: 'platform', name: 'Platform', parentId: 'org' },
      { id: 'sales', name: 'Sales', parentId: 'org' },
    ],
    people: [asta, bo],
    figures: teamFigures(all, cycle, instantMs(asOf)),
    objectives,
    kpis: [],
    reviews: [],
    unreadable: [],
    ...change,
  };
}
