import { describe, expect, it } from '@jest/globals';
import type { ObjectiveView } from '#core/contract/objectives.ts';
import type { Api } from './api.ts';
import { anObjective, ada, bo } from './organisation.ts';
import { anIssuer, setUp } from './setting.ts';
import { stores } from './stores.ts';

const issuer = anIssuer();
const board = { teamId: 'platform', cycleId: '2026-q4' };
const path = { ...board, objectiveId: 'self-service', keyResultId: 'churn' };
const writers = Array.from({ length: 50 }, (_, index) => index);

/** Adds a key result of this name, again and again until it was the newest version that it changed. */
async function addKeyResult(api: Api, title: string): Promise<void> {
  let view = await api.ask('readObjective', { as: ada, path });
  for (;;) {
    const { title: name, ambition, ownerId, audience, supports, keyResults } = view.objective;
    const kept = keyResults.map(({ id, title, ownerId, weight, measure }) => ({
      id,
      title,
      ownerId,
      weight,
      measure,
    }));
    const measure = { kind: 'metric' as const, start: 0, target: 1, unit: '' };
    const added = { title, ownerId: bo, weight: 1, measure };
    const body = {
      title: name,
      ambition,
      ownerId,
      audience,
      supports,
      keyResults: [...kept, added],
    };
    const reply = await api.send('editObjective', { as: ada, path, ifMatch: view.etag, body });
    if (reply.status === 200) return;
    expect(reply.status).toBe(409);
    view = (JSON.parse(reply.text) as { current: ObjectiveView }).current;
  }
}

describe.each(stores)('50 people writing at once on $name', ({ open }) => {
  const setting = setUp(open, issuer, () => [anObjective()]);

  it('lose no check-in and no edit', async () => {
    const { api } = setting();
    const names = writers.filter((number) => number % 2 === 0).map((number) => `Added ${number}`);
    const values = writers.filter((number) => number % 2 === 1);
    await Promise.all([
      ...names.map((name) => addKeyResult(api, name)),
      ...values.map((value) =>
        api.ask('recordCheckIn', {
          as: bo,
          path,
          key: `key-${value}`,
          body: { reading: { kind: 'value', value }, confidence: 5 },
        }),
      ),
    ]);
    const { checkIns, next } = await api.ask('readCheckIns', { as: bo, path });
    const read = checkIns.map(({ reading }) => (reading.kind === 'value' ? reading.value : NaN));
    expect(read.toSorted((a, b) => a - b)).toEqual(values);
    expect(next).toBeNull();
    const { objective } = await api.ask('readObjective', { as: bo, path });
    const [churn, ...added] = objective.keyResults;
    expect(checkIns).toContainEqual(churn?.latest);
    expect(added.map(({ title }) => title).toSorted()).toEqual(names.toSorted());
    const { events } = await api.ask('readHistory', { as: bo, path });
    expect(events).toHaveLength(50);
  }, 60_000);

  it('add one objective when all send the same request', async () => {
    const { api } = setting();
    const { title, ambition, ownerId } = anObjective();
    const body = {
      title,
      ambition,
      ownerId,
      audience: { kind: 'everyone' as const },
      supports: [],
      keyResults: [],
    };
    const asked = { as: bo, path: board, key: 'same', body };
    const views = await Promise.all(writers.map(() => api.ask('createObjective', asked)));
    expect(new Set(views.map(({ objective }) => objective.id)).size).toBe(1);
    const seen = await api.ask('readBoard', { as: bo, path: board });
    expect(seen.objectives).toHaveLength(2);
  }, 60_000);
});
