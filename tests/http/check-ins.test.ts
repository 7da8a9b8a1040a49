import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Api } from './api.ts';
import { composeApi } from './api.ts';
import type { Issuer } from './issuer.ts';
import { startIssuer } from './issuer.ts';
import { aKeyResult, anObjective, ada, bo, dag, storeOrganisation } from './organisation.ts';
import type { OpenStore } from './stores.ts';
import { stores } from './stores.ts';

let issuer: Issuer;
beforeAll(async () => void (issuer = await startIssuer()));
afterAll(() => issuer.close());

const board = { teamId: 'platform', cycleId: '2026-q4' };
const path = { ...board, objectiveId: 'self-service', keyResultId: 'churn' };
const value = (number: number) => ({ kind: 'value' as const, value: number });

describe.each(stores)('check-ins on $name', ({ open }) => {
  let opened: OpenStore;
  let api: Api;
  beforeEach(async () => {
    opened = await open();
    api = composeApi(opened.store, issuer);
    const milestones = aKeyResult({
      id: 'guide',
      measure: {
        kind: 'milestones',
        milestones: [
          { id: 'draft', title: 'Draft', weight: 1, dueOn: null },
          { id: 'live', title: 'Live', weight: 3, dueOn: null },
        ],
      },
    });
    await storeOrganisation(opened.store, [
      anObjective({ keyResults: [aKeyResult(), milestones] }),
    ]);
  });
  afterEach(() => opened.close());

  const checkIn = (key: string, body: { value: number; confidence?: number; note?: string }) => ({
    as: bo,
    path,
    key,
    body: { reading: value(body.value), confidence: body.confidence ?? 7, note: body.note ?? '' },
  });

  it('records a check-in and answers the objective as it now stands', async () => {
    const { checkIn: recorded, view } = await api.ask(
      'recordCheckIn',
      checkIn('one', { value: 4, note: 'Two big ones stayed.' }),
    );
    expect(recorded).toMatchObject({ authorId: bo, reading: value(4), confidence: 7 });
    expect(view.keyResultFigures['churn']?.progressRatio).toBe(0.5);
    const seen = await api.ask('readBoard', { as: dag, path: board });
    expect(seen.objectives[0]?.objective.keyResults[0]?.latest).toEqual(recorded);
    expect(seen.objectives[0]?.etag).toBe(view.etag);
  });

  it('takes a repeated request for the same one', async () => {
    const first = await api.ask('recordCheckIn', checkIn('same', { value: 4 }));
    const again = await api.ask('recordCheckIn', checkIn('same', { value: 4 }));
    expect(again.checkIn).toEqual(first.checkIn);
    const { checkIns } = await api.ask('readCheckIns', { as: bo, path });
    expect(checkIns).toHaveLength(1);
  });

  it('refuses a key that came with another request', async () => {
    await api.ask('recordCheckIn', checkIn('same', { value: 4 }));
    const refusal = await api.refusal('recordCheckIn', checkIn('same', { value: 3 }));
    expect(refusal).toMatchObject({ status: 422, code: 'key-reused' });
  });

  it('withdraws the newest check-in, as often as it is asked to', async () => {
    await api.ask('recordCheckIn', checkIn('one', { value: 4 }));
    const { checkIn: second } = await api.ask('recordCheckIn', checkIn('two', { value: 3.5 }));
    const withdraw = { as: bo, path: { ...path, checkInId: second.id } };
    const { checkIn: withdrawn, view } = await api.ask('withdrawCheckIn', withdraw);
    expect(withdrawn.withdrawnAt).not.toBeNull();
    expect(view.objective.keyResults[0]?.latest?.reading).toEqual(value(4));
    const again = await api.ask('withdrawCheckIn', withdraw);
    expect(again.checkIn).toEqual(withdrawn);
    expect(again.view.etag).toBe(view.etag);
  });

  it('lets nobody but its author withdraw a check-in', async () => {
    const { checkIn: one } = await api.ask('recordCheckIn', checkIn('one', { value: 4 }));
    const asked = { as: ada, path: { ...path, checkInId: one.id } };
    expect((await api.refusal('withdrawCheckIn', asked)).code).toBe('forbidden');
  });

  it('refuses to withdraw a check-in that a newer one covers', async () => {
    const { checkIn: one } = await api.ask('recordCheckIn', checkIn('one', { value: 4 }));
    await api.ask('recordCheckIn', checkIn('two', { value: 3 }));
    const asked = { as: bo, path: { ...path, checkInId: one.id } };
    expect((await api.refusal('withdrawCheckIn', asked)).code).toBe('not-latest');
  });

  it('pages through check-ins, newest first', async () => {
    for (let number = 0; number < 53; number += 1) {
      await api.ask('recordCheckIn', checkIn(`key-${number}`, { value: number }));
    }
    const first = await api.ask('readCheckIns', { as: dag, path });
    expect(first.checkIns).toHaveLength(50);
    expect(first.checkIns[0]?.reading).toEqual(value(52));
    const rest = await api.ask('readCheckIns', {
      as: dag,
      path,
      query: { after: first.next ?? '' },
    });
    expect(rest.checkIns.map(({ reading }) => reading)).toEqual([value(2), value(1), value(0)]);
    expect(rest.next).toBeNull();
    expect(rest.people).toEqual([{ id: bo, name: 'Bo' }]);
  });

  it('reads steps of milestones, and refuses steps that are not there', async () => {
    const reach = (key: string, ...reachedIds: string[]) => ({
      as: bo,
      path: { ...path, keyResultId: 'guide' },
      key,
      body: { reading: { kind: 'milestones' as const, reachedIds }, confidence: 5 },
    });
    const { view } = await api.ask('recordCheckIn', reach('one', 'live'));
    expect(view.keyResultFigures['guide']?.progressRatio).toBe(0.75);
    const refusal = await api.refusal('recordCheckIn', reach('two', 'live', 'gone'));
    expect(refusal.fields).toEqual([{ path: 'reading.reachedIds.1', rule: 'unknown-id' }]);
  });

  it('takes no check-in from somebody outside of the team', async () => {
    const refusal = await api.refusal('recordCheckIn', {
      ...checkIn('one', { value: 4 }),
      as: dag,
    });
    expect(refusal).toMatchObject({ status: 403, code: 'forbidden' });
  });

  it('takes no check-in in a closed cycle', async () => {
    const closed = anObjective({ cycleId: '2026-q3' });
    await storeOrganisation(opened.store, [closed]);
    const asked = { ...checkIn('one', { value: 4 }), path: { ...path, cycleId: '2026-q3' } };
    expect((await api.refusal('recordCheckIn', asked)).code).toBe('cycle-closed');
  });
});
