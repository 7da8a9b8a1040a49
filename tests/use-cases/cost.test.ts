import { describe, expect, it } from '@jest/globals';
import { composeApi } from '#tests/http/api.ts';
import { anObjective, bo, storeOrganisation } from '#tests/http/organisation.ts';
import { anIssuer } from '#tests/http/setting.ts';
import { openSqlite } from '#tests/http/stores.ts';
import { countedStore } from './counted-store.ts';

const issuer = anIssuer();
const board = { teamId: 'platform', cycleId: '2026-q4' };
const path = { ...board, objectiveId: 'self-service', keyResultId: 'churn' };
const nothing = { read: 0, page: 0, write: 0, changes: 0 };

describe('what a request costs, once the organisation is known', () => {
  const measured = async () => {
    const { store, close } = await openSqlite();
    await storeOrganisation(store, [
      anObjective(),
      anObjective({ id: 'other', teamId: 'sales', supports: [path] }),
    ]);
    const counted = countedStore(store);
    const api = composeApi(counted.store, issuer());
    await api.catchUp();
    await api.ask('readBoard', { as: bo, path: board });
    counted.take();
    return { api, take: counted.take, close };
  };

  it('a check-in is one read and one batch', async () => {
    const { api, take, close } = await measured();
    const body = { reading: { kind: 'value' as const, value: 4 }, confidence: 5 };
    await api.ask('recordCheckIn', { as: bo, path, key: 'k', body });
    expect(take()).toEqual({ ...nothing, read: 1, write: 1 });
    await api.ask('recordCheckIn', { as: bo, path, key: 'k', body });
    expect(take()).toEqual({ ...nothing, read: 1 });
    await close();
  });

  it('a board, an objective, the tree and a search are one read each, and home is two', async () => {
    const { api, take, close } = await measured();
    await api.ask('readBoard', { as: bo, path: board });
    expect(take()).toEqual({ ...nothing, read: 1 });
    await api.ask('readObjective', { as: bo, path });
    expect(take()).toEqual({ ...nothing, read: 1 });
    await api.ask('readTeamTree', { as: bo, path: { cycleId: 'current' } });
    expect(take()).toEqual({ ...nothing, read: 1 });
    await api.ask('findObjectives', { as: bo, path: { cycleId: 'current' } });
    expect(take()).toEqual({ ...nothing, read: 1 });
    await api.ask('readHome', { as: bo, path: {} });
    expect(take()).toEqual({ ...nothing, read: 2 });
    await close();
  });
});
