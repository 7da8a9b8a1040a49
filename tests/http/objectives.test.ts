import { describe, expect, it } from '@jest/globals';
import { anInput, asInput } from './objective-input.ts';
import { aKeyResult, anObjective, ada, bo, dag, now } from './organisation.ts';
import { anIssuer, setUp } from './setting.ts';
import { stores } from './stores.ts';

const issuer = anIssuer();
const board = { teamId: 'platform', cycleId: '2026-q4' };
const path = { ...board, objectiveId: 'self-service' };
const dayMs = 86_400_000;

describe.each(stores)('objectives on $name', ({ open }) => {
  const setting = setUp(open, issuer, () => [
    anObjective(),
    anObjective({ id: 'second', rank: 'a1', title: 'Second', keyResults: [] }),
    anObjective({ id: 'trust', teamId: 'root', cycleId: '2026', title: 'Trusted by all' }),
  ]);
  const view = (as = ada, objectiveId = 'self-service') =>
    setting().api.ask('readObjective', { as, path: { ...board, objectiveId } });
  const titles = async () => {
    const { objectives } = await setting().api.ask('readBoard', { as: bo, path: board });
    return objectives.map(({ objective }) => objective.title);
  };

  it('adds an objective at the end of the board, once however often it is sent', async () => {
    const { api } = setting();
    const asked = { as: bo, path: board, key: 'new', body: anInput({ title: 'Third' }) };
    const first = await api.ask('createObjective', asked);
    const again = await api.ask('createObjective', asked);
    expect(again).toEqual(first);
    expect(await titles()).toEqual(['Municipalities move without asking us', 'Second', 'Third']);
    const other = { ...asked, body: anInput({ title: 'Fourth' }) };
    expect((await api.refusal('createObjective', other)).code).toBe('key-reused');
  });

  it('edits what people write, and keeps the readings of key results that stay', async () => {
    const { api } = setting();
    const before = await view();
    const keyResults = [...asInput(anObjective()).keyResults, ...anInput().keyResults];
    const edited = await api.ask('editObjective', {
      as: ada,
      path,
      ifMatch: before.etag,
      body: anInput({ title: 'New title', keyResults }),
    });
    expect(edited.objective.title).toBe('New title');
    expect(edited.objective.keyResults.map(({ id }) => id)).toEqual(['churn', expect.any(String)]);
    expect(edited.etag).not.toBe(before.etag);
    expect((await view()).objective).toEqual(edited.objective);
  });

  it('answers a stale edit with what is stored now', async () => {
    const { api } = setting();
    const before = await view();
    const edit = (title: string) => ({
      as: ada,
      path,
      ifMatch: before.etag,
      body: { ...asInput(anObjective()), title },
    });
    const first = await api.ask('editObjective', edit('First'));
    const refusal = await api.refusal('editObjective', edit('Second'));
    expect(refusal).toMatchObject({ status: 409, code: 'changed', current: first });
  });

  it('writes nothing for an edit that changes nothing', async () => {
    const before = await view();
    const body = asInput(anObjective());
    const asked = { as: ada, path, ifMatch: before.etag, body };
    const after = await setting().api.ask('editObjective', asked);
    expect(after.etag).toBe(before.etag);
  });

  it('removes an objective, lists it as removed, and brings it back', async () => {
    const { api } = setting();
    const { etag } = await view();
    const removed = await api.ask('removeObjective', { as: ada, path, ifMatch: etag });
    expect(await titles()).toEqual(['Second']);
    const list = await api.ask('readRemoved', { as: bo, path: board });
    expect(list.objectives.map(({ objective }) => objective.id)).toEqual(['self-service']);
    await api.ask('restoreObjective', { as: ada, path, ifMatch: removed.etag });
    expect(await titles()).toHaveLength(2);
  });

  it('brings a removed key result back, but not after 30 days', async () => {
    const { api } = setting();
    const { etag } = await view();
    const body = anInput({ keyResults: [] });
    const without = await api.ask('editObjective', { as: ada, path, ifMatch: etag, body });
    const { keyResults } = await api.ask('readRemoved', { as: bo, path: board });
    expect(keyResults).toMatchObject([{ keyResultId: 'churn', removedBy: ada }]);
    const asked = { as: ada, path: { ...path, keyResultId: 'churn' }, ifMatch: without.etag };
    api.setTime(now + 31 * dayMs);
    expect((await api.refusal('restoreKeyResult', asked)).code).toBe('not-found');
    api.setTime(now + 29 * dayMs);
    const restored = await api.ask('restoreKeyResult', asked);
    expect(restored.objective.keyResults[0]).toMatchObject({ id: 'churn', removal: null });
  });

  it('forgets a removed objective after 30 days', async () => {
    const { api } = setting();
    const { etag } = await view();
    await api.ask('removeObjective', { as: ada, path, ifMatch: etag });
    api.setTime(now + 31 * dayMs);
    expect((await api.refusal('readObjective', { as: ada, path })).code).toBe('not-found');
    const list = await api.ask('readRemoved', { as: bo, path: board });
    expect(list.objectives).toEqual([]);
  });

  it('moves an objective to the top and after another', async () => {
    const { api } = setting();
    const move = async (objectiveId: string, afterId: string | null) => {
      const { etag } = await view(ada, objectiveId);
      const asked = { as: bo, path: { ...board, objectiveId }, ifMatch: etag, body: { afterId } };
      return api.send('moveObjective', asked);
    };
    await move('second', null);
    expect(await titles()).toEqual(['Second', 'Municipalities move without asking us']);
    await move('second', 'self-service');
    expect(await titles()).toEqual(['Municipalities move without asking us', 'Second']);
    expect((await move('second', 'nowhere')).text).toContain('"path":"afterId"');
  });

  it('tells the history of an objective, newest first', async () => {
    const { api } = setting();
    const { etag } = await view();
    const body = { ...asInput(anObjective()), title: 'New title' };
    await api.ask('editObjective', { as: ada, path, ifMatch: etag, body });
    const { events, people, next } = await api.ask('readHistory', { as: dag, path });
    expect(events).toMatchObject([
      {
        kind: 'objective-edited',
        by: ada,
        changes: [
          { field: 'title', before: 'Municipalities move without asking us', after: 'New title' },
        ],
      },
    ]);
    expect(people).toEqual([{ id: ada, name: 'Ada' }]);
    expect(next).toBeNull();
  });

  it('keeps an objective whole that has more key results than one batch has operations', async () => {
    const { api } = setting();
    const keyResults = Array.from({ length: 50 }, (_, index) => ({
      ...aKeyResult(),
      title: `Key result ${index}`,
    })).map(({ title, ownerId, weight }) => ({
      title,
      ownerId,
      weight,
      measure: { kind: 'metric' as const, start: 5, target: 3, unit: '%' },
    }));
    const input = anInput({ keyResults });
    const created = await api.ask('createObjective', {
      as: bo,
      path: board,
      key: 'k',
      body: input,
    });
    const replaced = await api.ask('editObjective', {
      as: ada,
      path: { ...board, objectiveId: created.objective.id },
      ifMatch: created.etag,
      body: input,
    });
    expect(replaced.objective.keyResults).toHaveLength(100);
  });
});
