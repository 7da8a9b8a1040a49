import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dayStartMs } from '#core/domain/calendar.ts';
import { signedClientStates } from '#functions/adapters/client-states/signed-client-states.ts';
import { openSqliteStore } from '#functions/adapters/sqlite/sqlite-store.ts';
import { uuidIds } from '#functions/adapters/uuid/uuid-ids.ts';
import type { Log } from '#functions/ports/log.ts';
import type { Backend } from '#functions/use-cases/backend.ts';
import { createBackend } from '#functions/use-cases/backend.ts';
import type { Asked } from '#functions/use-cases/use-case.ts';
import { rebuildProjections } from '#functions/use-cases/projections/rebuild-projections.ts';
import type { DemoOrganisation } from '#sandbox/demo/demo-organisation.ts';
import { seedDemo } from '#sandbox/demo/seed.ts';
import { noOffices } from '#tests/http/no-offices.ts';

const today = '2026-11-23';
const store = openSqliteStore(':memory:');
const unreadable: string[] = [];
const log: Log = {
  unreadable: (_, ids) => void unreadable.push(...ids),
  calendarFailed: (_, error) => {
    throw error;
  },
  forgedNotices: () => undefined,
};

let demo: DemoOrganisation;
let backend: Backend;

beforeAll(async () => {
  demo = await seedDemo(store, today);
  await rebuildProjections(store);
  backend = createBackend({
    tenantIds: [demo.tenantId],
    store,
    clock: () => dayStartMs(today) + 12 * 3_600_000,
    ids: uuidIds,
    addinUrl: 'https://kvartal.test',
    offices: noOffices,
    clientStates: signedClientStates(new Uint8Array(32)),
    verifyToken: () => Promise.reject(new Error('nobody signs in here')),
  });
});
afterAll(() => store.close());

function asks(name: string) {
  const persona = demo.personas.find((one) => one.name === name);
  if (!persona) throw new Error(`${name} is no persona.`);
  const { personId, organisationRoles } = persona;
  const caller = { tenantId: demo.tenantId, personId, organisationRoles };
  return {
    home: () => backend.ask('readHome', { caller, path: {} } as Asked<'readHome'>, log),
    board: (teamId: string) => {
      const path = { teamId, cycleId: 'current' };
      return backend.ask('readBoard', { caller, path } as Asked<'readBoard'>, log);
    },
  };
}

describe('the demo organisation, asked for through the product', () => {
  it('shows the default persona her check-ins, her teams and three pieces of advice', async () => {
    const home = await asks('Maja Lindqvist').home();
    expect(home.keyResults.filter(({ isDue }) => isDue).length).toBeGreaterThanOrEqual(2);
    expect(home.teams.map(({ team }) => team.id)).toEqual(['platform', 'platform-and-data']);
    expect(home.nudges).toHaveLength(3);
  });

  it('shows her board with its alignment in both directions and the KPIs', async () => {
    const { objectives, kpis, team } = await asks('Maja Lindqvist').board('platform');
    expect(team.name).toBe('Platform');
    expect(objectives.map(({ objective }) => objective.id)).toEqual([
      'move-alone',
      'quiet-nights',
      'plant-in-a-day',
      'upgrade-list',
    ]);
    expect(objectives[0]?.supports.map(({ title }) => title).toSorted()).toEqual([
      'Plants move to Fors on their own',
      'Trusted by every municipality',
    ]);
    expect(kpis).toHaveLength(2);
    const { objectives: ofCustomers } = await asks('Edvin Palm').board('customers');
    expect(ofCustomers[0]?.supportedBy.map(({ title }) => title).toSorted()).toEqual([
      'Den som ringer får hjälp direkt',
      'Svaret finns innan frågan ställs',
    ]);
  });

  it('shows the restricted objective to its owner and to no administrator', async () => {
    const seenBy = async (name: string) =>
      (await asks(name).board('people')).objectives.map(({ objective }) => objective.id);
    expect(await seenBy('Ulrika Sjögren')).toEqual(['forsta-veckan', 'ny-organisation']);
    for (const name of ['Oskar Lindh', 'Ingrid Vestergaard', 'Edvin Palm'])
      expect(await seenBy(name)).toEqual(['forsta-veckan']);
  });

  it('has nothing in it that cannot be read', () => {
    expect(unreadable).toEqual([]);
  });
});
