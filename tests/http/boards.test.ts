import { describe, expect, it } from '@jest/globals';
import { teamPartition } from '#functions/use-cases/documents/partitions.ts';
import { kpiDocuments } from '#functions/use-cases/documents/team-documents.ts';
import { tenantId } from './issuer.ts';
import { aKeyResult, aKpi, anObjective, ada, bo, dag, eva, now } from './organisation.ts';
import { anIssuer, setUp } from './setting.ts';
import { stores } from './stores.ts';

const issuer = anIssuer();
const board = { teamId: 'platform', cycleId: '2026-q4' };
const path = { ...board, objectiveId: 'self-service', keyResultId: 'churn' };
const plants = aKeyResult({ id: 'plants', title: '40 plants migrated', ownerId: dag });

describe.each(stores)('boards on $name', ({ open }) => {
  const setting = setUp(open, issuer, () => [
    anObjective(),
    anObjective({
      id: 'sold',
      teamId: 'sales',
      title: 'Sell less, keep more',
      keyResults: [plants],
    }),
  ]);
  const checkIn = (value: number, key = `value-${value}`) =>
    setting().api.ask('recordCheckIn', {
      as: bo,
      path,
      key,
      body: { reading: { kind: 'value', value }, confidence: 7 },
    });

  it('finds the team by its group and the cycle by the day', async () => {
    const { api } = setting();
    const groupId = '0b9a1d5e-0000-4000-8000-00000000d001';
    const seen = await api.ask('readBoard', {
      as: eva,
      path: { teamId: groupId, cycleId: 'current' },
    });
    expect(seen.team.id).toBe('platform');
    expect(seen.cycle.id).toBe('2026-q4');
    expect(seen.ancestors).toEqual([{ id: 'root', name: 'Norrviken' }]);
    expect(seen.people.map(({ name }) => name)).toEqual(['Ada', 'Bo', 'Eva']);
    expect(seen.figures).toMatchObject({ objectiveCount: 1 });
  });

  it('falls back to the quarter that still runs when today is in none', async () => {
    const { api } = setting();
    api.setTime(Date.parse('2027-01-03T09:00:00.000Z'));
    const seen = await api.ask('readBoard', { as: eva, path: { ...board, cycleId: 'current' } });
    expect(seen.cycle.id).toBe('2026-q4');
  });

  it('sets an unreadable document aside, reports it, and shows the rest', async () => {
    const { api, store } = setting();
    const id = 'objective:2026-q4:broken';
    const document = { id, type: 'objective', schemaVersion: 1, body: { title: 'Torn' } };
    const newer = { id: 'kpi:newer', type: 'kpi', schemaVersion: 2, body: aKpi() };
    await store.write(teamPartition(tenantId, 'platform'), [
      { kind: 'create', document },
      { kind: 'create', document: newer },
      { kind: 'create', document: kpiDocuments.encode(aKpi()) },
    ]);
    const seen = await api.ask('readBoard', { as: bo, path: board });
    expect(seen.objectives).toHaveLength(1);
    expect(seen.kpis.map(({ name }) => name)).toEqual(['Uptime']);
    expect(seen.unreadable).toEqual([{ documentId: 'kpi:newer' }, { documentId: id }]);
    expect(api.logged.join('')).toContain(id);
    expect(api.logged.join('')).not.toContain('Torn');
  });

  it('answers 304 when nothing has changed, whatever the time', async () => {
    const { api } = setting();
    const first = await api.send('readBoard', { as: bo, path: board });
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    api.setTime(now + 60_000);
    const headers = { 'if-none-match': etag };
    const again = await api.send('readBoard', { as: bo, path: board, headers });
    expect([again.status, again.text]).toEqual([304, '']);
    await checkIn(4);
    const changed = await api.send('readBoard', { as: bo, path: board, headers });
    expect(changed.status).toBe(200);
  });

  it('tells of an objective with the ETag that an edit needs', async () => {
    const { api } = setting();
    const reply = await api.send('readObjective', { as: ada, path });
    const { etag } = await api.ask('readObjective', { as: ada, path });
    expect(reply.headers.get('etag')?.replaceAll('"', '')).toBe(etag.replaceAll('"', ''));
    const ifMatch = reply.headers.get('etag') ?? '';
    expect((await api.send('removeObjective', { as: ada, path, ifMatch })).status).toBe(200);
  });

  it('shows every team with its roll-up after the change feed has caught up', async () => {
    const { api } = setting();
    await checkIn(4);
    await api.catchUp();
    const tree = await api.ask('readTeamTree', { as: eva, path: { cycleId: 'current' } });
    const platform = tree.teams.find(({ team }) => team.id === 'platform');
    const onBoard = await api.ask('readBoard', { as: eva, path: board });
    expect(platform?.figures).toEqual(onBoard.figures);
    expect(tree.teams).toHaveLength(3);
  });

  it('finds objectives by words of their title', async () => {
    const { api } = setting();
    await api.catchUp();
    const find = async (text: string) => {
      const asked = { as: eva, path: { cycleId: '2026-q4' }, query: { text } };
      return (await api.ask('findObjectives', asked)).objectives.map(({ title }) => title);
    };
    expect(await find('more SELL')).toEqual(['Sell less, keep more']);
    expect(await find('')).toHaveLength(2);
    expect(await find('nothing')).toEqual([]);
  });

  it('shows what matters to a person: own key results, own teams and what moved', async () => {
    const { api } = setting();
    api.setTime(now - 10 * 86_400_000);
    await checkIn(5);
    api.setTime(now);
    await checkIn(4);
    await api.catchUp();
    const home = await api.ask('readHome', { as: bo, path: {} });
    expect(home.person.name).toBe('Bo');
    expect(home.keyResults).toMatchObject([
      {
        teamName: 'Platform',
        objectiveTitle: 'Municipalities move without asking us',
        keyResult: { id: 'churn' },
        isDue: false,
      },
    ]);
    expect(home.teams).toMatchObject([
      {
        team: { id: 'platform' },
        changes: [{ keyResultId: 'churn', title: 'Churn below 3 %', from: 5, to: 4, unit: '%' }],
      },
    ]);
    api.setTime(now + 8 * 86_400_000);
    expect((await api.ask('readHome', { as: bo, path: {} })).keyResults[0]?.isDue).toBe(true);
  });

  it('moves a key result to its new owner’s home', async () => {
    const { api } = setting();
    await api.catchUp();
    const { etag, objective } = await api.ask('readObjective', { as: ada, path });
    const keyResults = objective.keyResults.map(({ id, title, weight, measure }) => ({
      id,
      title,
      weight,
      measure,
      ownerId: eva,
    }));
    const { title, ambition, ownerId, audience, supports } = objective;
    const body = { title, ambition, ownerId, audience, supports, keyResults };
    await api.ask('editObjective', { as: ada, path, ifMatch: etag, body });
    await api.catchUp();
    const idsOf = async (as: string) =>
      (await api.ask('readHome', { as, path: {} })).keyResults.map(({ keyResult }) => keyResult.id);
    expect(await idsOf(eva)).toEqual(['churn']);
    expect(await idsOf(bo)).toEqual([]);
  });

  it('says which part of a place is not there', async () => {
    const { api } = setting();
    const team = await api.refusal('readBoard', { as: bo, path: { ...board, teamId: 'no' } });
    expect(team).toMatchObject({ status: 404, code: 'not-found', what: 'team' });
    const cycle = await api.refusal('readBoard', { as: bo, path: { ...board, cycleId: 'no' } });
    expect(cycle).toMatchObject({ what: 'cycle' });
  });
});
