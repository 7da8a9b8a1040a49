import { expect } from '@jest/globals';
import { z } from 'zod';
import { kpiSchema } from '#core/contract/boards.ts';
import { teamSchema } from '#core/contract/teams.ts';
import { checkInSchema } from '#core/contract/check-ins.ts';
import { cycleSchema } from '#core/contract/cycles.ts';
import { historyEventSchema } from '#core/contract/history.ts';
import { objectiveSchema } from '#core/contract/objectives.ts';
import { personSchema } from '#core/contract/people.ts';
import { findCircle } from '#core/domain/alignment.ts';
import { dayStartMs, instantMs } from '#core/domain/calendar.ts';
import type { KeyResult } from '#core/domain/key-result.ts';
import type { ObjectiveReference } from '#core/domain/objective.ts';
import { trendValue } from '#core/domain/progress.ts';
import { teamWithAncestors } from '#core/domain/team.ts';
import type { DemoOrganisation } from '#sandbox/demo/demo-organisation.ts';

/** Every law that the demo organisation keeps, whatever the day. */
export const laws: Readonly<Record<string, (demo: DemoOrganisation, today: string) => void>> = {
  'fits the contract': fitsTheContract,
  'is one tree of teams': isOneTree,
  'is one tree of cycles around the day': isOneTreeOfCycles,
  'names only what is there': namesOnlyWhatIsThere,
  'aligns without circles, with what runs as long or longer': alignsUpwards,
  'holds nothing from the day itself or later': endsBefore,
  'checks in within the cycle, in order, up to the latest': checksInInOrder,
  'gives every id once': givesIdsOnce,
};

const ofOrganisation = z.object({
  people: z.array(personSchema),
  teams: z.array(teamSchema),
  cycles: z.array(cycleSchema),
  objectives: z.array(objectiveSchema),
  checkIns: z.array(z.object({ checkIn: checkInSchema })),
  acts: z.array(z.object({ events: z.array(historyEventSchema) })),
  kpis: z.array(kpiSchema),
});

function fitsTheContract(demo: DemoOrganisation): void {
  expect(ofOrganisation.safeParse(demo).error?.issues ?? []).toEqual([]);
}

function isOneTree({ teams }: DemoOrganisation): void {
  const roots = teams.filter(({ parentId }) => parentId === null);
  expect(roots.map(({ name }) => name)).toEqual(['Norrviken']);
  for (const { id } of teams) expect(teamWithAncestors(id, teams).at(-1)).toBe(roots[0]);
  const depths = teams.map(({ id }) => teamWithAncestors(id, teams).length);
  expect(Math.max(...depths)).toBe(4);
}

function isOneTreeOfCycles({ cycles }: DemoOrganisation, today: string): void {
  for (const { kind, parentId, startsOn, endsOn } of cycles) {
    const parent = cycles.find(({ id }) => id === parentId);
    expect(parent?.kind).toBe({ horizon: undefined, year: 'horizon', quarter: 'year' }[kind]);
    expect((parent?.startsOn ?? startsOn) <= startsOn).toBe(true);
    expect((parent?.endsOn ?? endsOn) >= endsOn).toBe(true);
  }
  const around = cycles.filter(({ startsOn, endsOn }) => startsOn <= today && today <= endsOn);
  expect(around.map(({ kind }) => kind)).toEqual(['horizon', 'year', 'quarter']);
  expect(cycles.filter(({ phase }) => phase === 'running')).toEqual(around);
  for (const { startsOn, endsOn, phase } of cycles) {
    if (endsOn < today) expect(phase).toBe('closed');
    if (startsOn > today) expect(phase).toBe('planning');
  }
}

function namesOnlyWhatIsThere(demo: DemoOrganisation): void {
  const people = new Set(demo.people.map(({ id }) => id));
  const teams = new Set(demo.teams.map(({ id }) => id));
  const cycles = new Set(demo.cycles.map(({ id }) => id));
  const named = [
    ...demo.personas.map(({ personId }) => personId),
    ...demo.teams.flatMap(({ leadIds, memberIds }) => [...leadIds, ...memberIds]),
    ...demo.objectives.flatMap(({ ownerId, audience, keyResults }) => [
      ownerId,
      ...keyResults.map((keyResult) => keyResult.ownerId),
      ...(audience.kind === 'restricted' ? audience.personIds : []),
    ]),
    ...demo.checkIns.map(({ checkIn }) => checkIn.authorId),
    ...demo.acts.flatMap(({ events }) => events.map(({ by }) => by)),
    ...demo.kpis.map(({ ownerId }) => ownerId),
  ];
  expect(named.filter((id) => !people.has(id))).toEqual([]);
  for (const { personId, name } of demo.personas)
    expect(demo.people).toContainEqual({ id: personId, name });
  for (const { teamId, cycleId, audience } of demo.objectives) {
    expect(teams).toContain(teamId);
    expect(cycles).toContain(cycleId);
    if (audience.kind === 'restricted')
      for (const id of audience.teamIds) expect(teams).toContain(id);
  }
  for (const { teamId } of demo.kpis) expect(teams).toContain(teamId);
}

function alignsUpwards({ objectives, cycles }: DemoOrganisation): void {
  const find = ({ teamId, cycleId, objectiveId }: ObjectiveReference) =>
    objectives.find(
      (one) => one.id === objectiveId && one.teamId === teamId && one.cycleId === cycleId,
    );
  const cycleOf = (cycleId: string | undefined) => cycles.find(({ id }) => id === cycleId);
  for (const { id: objectiveId, teamId, cycleId, supports } of objectives) {
    const own = cycleOf(cycleId);
    for (const reference of supports) {
      const parent = find(reference);
      expect([reference.objectiveId, parent?.removal]).toEqual([parent?.id, null]);
      const around = cycleOf(parent?.cycleId);
      expect((around?.startsOn ?? '~') <= (own?.startsOn ?? '')).toBe(true);
      expect((around?.endsOn ?? '') >= (own?.endsOn ?? '~')).toBe(true);
    }
    const reference = { teamId, cycleId, objectiveId };
    expect(findCircle(reference, supports, (other) => find(other)?.supports)).toBe(false);
  }
}

function endsBefore(demo: DemoOrganisation, today: string): void {
  const { objectives, checkIns, acts, kpis } = demo;
  const instants = JSON.stringify({ objectives, checkIns, acts, kpis }).match(
    /\d{4}-\d\d-\d\dT[\d:.]+Z/g,
  );
  const latest = Math.max(...(instants ?? []).map(instantMs));
  expect(latest).toBeLessThan(dayStartMs(today));
  expect(latest).toBeGreaterThan(dayStartMs(today) - 7 * 86_400_000);
}

function checksInInOrder(demo: DemoOrganisation): void {
  const byKeyResult = Map.groupBy(demo.checkIns, ({ checkIn }) => checkIn.keyResultId);
  for (const { cycleId, keyResults } of demo.objectives) {
    const cycle = demo.cycles.find(({ id }) => id === cycleId);
    for (const keyResult of keyResults) {
      const checkIns = (byKeyResult.get(keyResult.id) ?? []).map(({ checkIn }) => checkIn);
      const days = checkIns.map(({ at }) => at.slice(0, 10));
      const { startsOn = '~', endsOn = '' } = cycle ?? {};
      expect(days.filter((day) => day < startsOn || day > endsOn)).toEqual([]);
      const instants = checkIns.map(({ at }) => at);
      const ids = checkIns.map(({ id }) => id);
      expect(instants).toEqual(instants.toSorted());
      expect(ids).toEqual(ids.toSorted());
      const standing = checkIns.findLast(({ withdrawnAt }) => withdrawnAt === null);
      expect(keyResult.latest).toEqual(standing ?? null);
      expect(keyResult.trend.at(-1)?.value).toBe(valueOf(keyResult));
    }
  }
}

function valueOf({ measure, latest }: KeyResult): number | undefined {
  return latest ? trendValue(measure, latest.reading) : undefined;
}

function givesIdsOnce(demo: DemoOrganisation): void {
  const lists = [
    demo.people,
    demo.teams,
    demo.cycles,
    demo.objectives,
    demo.objectives.flatMap(({ keyResults }) => keyResults),
    demo.checkIns.map(({ checkIn }) => checkIn),
    demo.acts.flatMap(({ events }) => events),
    demo.kpis,
  ];
  for (const list of lists) expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
}
