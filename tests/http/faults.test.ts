import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Fault } from '#tests/adapters/strict-cosmos/faults.ts';
import { answering, cut, silent, throttling } from '#tests/adapters/strict-cosmos/faults.ts';
import type { Api } from './api.ts';
import { composeApi } from './api.ts';
import { anObjective, ada, bo, storeOrganisation } from './organisation.ts';
import { anIssuer } from './setting.ts';
import { openCosmos } from './stores.ts';

const issuer = anIssuer();
const board = { teamId: 'platform', cycleId: '2026-q4' };
const path = { ...board, objectiveId: 'self-service', keyResultId: 'churn' };

const passing: Readonly<Record<string, Fault>> = {
  'too many requests': throttling(5),
  'a conflict that passes': answering(449),
  'no service': answering(503),
  'no service, after the effect': answering(503, { effect: 'after' }),
  'a cut connection': cut('before'),
  'a cut connection, after the effect': cut('after'),
  silence: silent('before'),
  'silence, after the effect': silent('after'),
};

describe('when Cosmos fails', () => {
  let opened: Awaited<ReturnType<typeof openCosmos>>;
  let api: Api;
  beforeEach(async () => {
    opened = await openCosmos(600);
    await storeOrganisation(opened.store, [anObjective()]);
    api = composeApi(opened.store, issuer());
    await api.ask('readBoard', { as: bo, path: board });
  });
  afterEach(() => opened.close());

  const asked = {
    as: bo,
    path,
    key: 'once',
    body: { reading: { kind: 'value' as const, value: 4 }, confidence: 5 },
  };
  const isBatch = { when: ({ kind }: { kind: string }) => kind === 'batch' };
  const checkIns = async () => (await api.ask('readCheckIns', { as: bo, path })).checkIns;

  it.each(Object.keys(passing))('a check-in survives %s, once', async (name) => {
    const fault = passing[name];
    if (fault) opened.gateway.faults.next(fault, isBatch);
    const { checkIn } = await api.ask('recordCheckIn', asked);
    expect(await checkIns()).toEqual([checkIn]);
  });

  it.each(Object.keys(passing))(
    'a check-in is never doubled by trying again after %s for longer than a request lasts',
    async (name) => {
      const fault = passing[name];
      if (fault) opened.gateway.faults.next(fault, { ...isBatch, times: 1_000 });
      const { status, headers, text } = await api.send('recordCheckIn', asked);
      expect([201, 503]).toContain(status);
      if (status === 503) {
        expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
        expect(JSON.parse(text)).toMatchObject({ code: 'busy' });
      }
      opened.gateway.faults.clear();
      await api.ask('recordCheckIn', asked);
      expect(await checkIns()).toHaveLength(1);
      expect((await api.ask('readHistory', { as: bo, path })).events).toHaveLength(1);
    },
  );

  it('an edit whose answer was lost is not a conflict with itself', async () => {
    const { etag, objective } = await api.ask('readObjective', { as: ada, path });
    const { ambition, ownerId, audience } = objective;
    opened.gateway.faults.next(cut('after'), isBatch);
    const edited = await api.ask('editObjective', {
      as: ada,
      path,
      ifMatch: etag,
      body: { title: 'Edited', ambition, ownerId, audience, supports: [], keyResults: [] },
    });
    expect(edited.objective.title).toBe('Edited');
  });

  it('reads say “try again” when nothing answers', async () => {
    opened.gateway.faults.next(answering(503), { times: 1_000 });
    const { status, text } = await api.send('readBoard', { as: bo, path: board });
    expect([status, JSON.parse(text).code]).toEqual([503, 'busy']);
    expect(api.logged.join('')).not.toContain('Municipalities');
  });

  it('answers a fault of ours with a bare 500, and logs its cause without what people wrote', async () => {
    opened.gateway.faults.next(answering(400), { times: 1_000, ...isBatch });
    const { status, text } = await api.send('recordCheckIn', {
      ...asked,
      body: { ...asked.body, note: 'A secret between us' },
    });
    expect(status).toBe(500);
    expect(JSON.parse(text)).toEqual({
      type: 'about:blank',
      title: 'Something went wrong.',
      status: 500,
      code: 'unexpected',
      requestId: 'request-1',
    });
    const logged = api.logged.join('');
    expect(logged).toContain('request-1');
    expect(logged).toContain('caused by');
    expect(logged).not.toMatch(/secret|Churn|Municipalities|eyJ|\w@\w/);
  });
});
