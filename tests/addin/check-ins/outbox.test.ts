import { beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aProblem, createFakeApi } from '#tests/addin/fake-api.ts';
import type { Weather } from './faulty-server.ts';
import { createFaultyServer } from './faulty-server.ts';
import type { Tab } from './open-tab.ts';
import { createLocks, openTab, settled } from './open-tab.ts';

const entry = (keyResultId = 'kr-churn', value = 3.2) => ({
  reference: { teamId: 'platform', cycleId: '2026-q4', objectiveId: 'o-1' },
  keyResultId,
  title: 'Churn below 3 %',
  body: { reading: { kind: 'value' as const, value }, confidence: 6, note: '' },
  undo: { latest: null, trendLoss: null },
});

beforeEach(() => localStorage.clear());

describe('the outbox', () => {
  it('sends a check-in at once and keeps nothing of it', async () => {
    const server = createFaultyServer();
    const tab = openTab(server.api);
    tab.outbox.submit(entry());
    await settled();
    expect(server.standing()).toHaveLength(1);
    expect(tab.outbox.unsent()).toEqual([]);
    expect(tab.outcomes).toEqual([expect.objectContaining({ kind: 'recorded' })]);
  });

  it('sends with the same key at every try, waiting longer each time, until the answer comes', async () => {
    const server = createFaultyServer();
    const tab = openTab(server.api);
    server.setWeather('answer-lost');
    const { key } = tab.outbox.submit(entry());
    await settled();
    const [first = 0] = tab.delays();
    await tab.waitForRetry();
    const [second = 0] = tab.delays();
    server.setWeather('up');
    await tab.waitForRetry();
    expect(second).toBeGreaterThan(first);
    expect(server.api.callsOf('recordCheckIn').map((call) => call.idempotencyKey)).toEqual([
      key,
      key,
      key,
    ]);
    expect(server.entries()).toHaveLength(1);
    expect(tab.outbox.unsent()).toEqual([]);
  });

  it('sends what a closed tab left, when Kvartal is opened again', async () => {
    const server = createFaultyServer();
    server.setWeather('down');
    const closed = openTab(server.api);
    closed.outbox.submit(entry());
    await settled();
    closed.close();
    server.setWeather('up');
    openTab(server.api);
    await settled();
    expect(server.standing()).toHaveLength(1);
  });

  it('sends as soon as the network is back', async () => {
    const server = createFaultyServer();
    server.setWeather('down');
    const tab = openTab(server.api);
    tab.outbox.submit(entry());
    await settled();
    server.setWeather('up');
    tab.goOnline();
    await settled();
    expect(server.standing()).toHaveLength(1);
  });

  it('never sends one person’s check-in as another', async () => {
    const server = createFaultyServer();
    server.setWeather('down');
    openTab(server.api).outbox.submit(entry());
    await settled();
    server.setWeather('up');
    const other = openTab(server.api, { personId: 'p-bo' });
    await settled();
    expect(other.outbox.unsent()).toEqual([]);
    expect(server.entries()).toEqual([]);
  });

  it('keeps a refused check-in with its reason until the next one takes its place', async () => {
    const api = createFakeApi({
      recordCheckIn: () => {
        throw aProblem('cycle-closed', { status: 409 });
      },
    });
    const tab = openTab(api);
    tab.outbox.submit(entry());
    await settled();
    expect(tab.outbox.unsent()).toEqual([
      expect.objectContaining({ refusal: expect.objectContaining({ code: 'cycle-closed' }) }),
    ]);
    await tab.waitForRetry();
    expect(tab.delays()).toEqual([]);
    expect(api.calls).toHaveLength(1);
    const next = tab.outbox.submit(entry());
    await settled();
    expect(tab.outbox.unsent().map(({ key }) => key)).toEqual([next.key]);
  });

  it('forgets a check-in taken back before any try', async () => {
    const server = createFaultyServer();
    const tab = openTab(server.api, { alone: () => Promise.resolve() });
    tab.outbox.takeBack(tab.outbox.submit(entry()));
    await settled();
    expect(tab.outbox.unsent()).toEqual([]);
    expect(server.api.calls).toEqual([]);
  });

  it('withdraws a check-in taken back while its answer was lost', async () => {
    const server = createFaultyServer();
    const tab = openTab(server.api);
    server.setWeather('answer-lost');
    const sent = tab.outbox.submit(entry());
    await settled();
    server.setWeather('up');
    tab.outbox.takeBack(sent);
    await settled();
    expect(server.entries()).toHaveLength(1);
    expect(server.standing()).toEqual([]);
    expect(tab.outbox.unsent()).toEqual([]);
  });

  type Step =
    | { readonly do: 'submit'; readonly keyResultId: string }
    | { readonly do: 'weather'; readonly weather: Weather }
    | { readonly do: 'take-back' | 'retry' | 'online' | 'reopen' | 'second-tab' | 'settle' };

  const steps = fc.array(
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc.record({
          do: fc.constant('submit' as const),
          keyResultId: fc.constantFrom('kr-1', 'kr-2'),
        }),
      },
      {
        weight: 3,
        arbitrary: fc.record({
          do: fc.constant('weather' as const),
          weather: fc.constantFrom<Weather>('up', 'down', 'answer-lost', 'busy', 'signed-out'),
        }),
      },
      {
        weight: 4,
        arbitrary: fc.record({
          do: fc.constantFrom(
            'take-back' as const,
            'retry' as const,
            'online' as const,
            'reopen' as const,
            'second-tab' as const,
            'settle' as const,
          ),
        }),
      },
    ),
    { maxLength: 25 },
  );

  it('records every check-in exactly once and in order, and none that was taken back, whatever the network and tabs do', async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.boolean(), async (sequence: Step[], hasLocks) => {
        localStorage.clear();
        const server = createFaultyServer();
        const locks = createLocks();
        const open = () => openTab(server.api, hasLocks ? { alone: locks } : {});
        let tabs: Tab[] = [open()];
        const submitted: { keyResultId: string; value: number; isTakenBack: boolean }[] = [];
        let takeBackLast = () => undefined as void;
        for (const step of sequence) {
          const tab = tabs.at(-1) ?? open();
          switch (step.do) {
            case 'submit': {
              const wanted = { keyResultId: step.keyResultId, value: submitted.length };
              const noted = { ...wanted, isTakenBack: false };
              const sent = tab.outbox.submit(entry(wanted.keyResultId, wanted.value));
              submitted.push(noted);
              takeBackLast = () => {
                noted.isTakenBack = true;
                tabs.at(-1)?.outbox.takeBack(sent);
                takeBackLast = () => undefined;
              };
              break;
            }
            case 'weather':
              server.setWeather(step.weather);
              break;
            case 'take-back':
              takeBackLast();
              break;
            case 'retry':
              await tab.waitForRetry();
              break;
            case 'online':
              tab.goOnline();
              break;
            case 'reopen':
              tabs.forEach(({ close }) => close());
              tabs = [open()];
              break;
            case 'second-tab':
              tabs.push(open());
              break;
            case 'settle':
              await settled();
              break;
          }
        }
        server.setWeather('up');
        const last = open();
        for (let tries = 0; tries < 5; tries += 1) {
          await settled();
          await last.waitForRetry();
        }
        for (const keyResultId of ['kr-1', 'kr-2']) {
          const wanted = submitted.filter(
            (one) => one.keyResultId === keyResultId && !one.isTakenBack,
          );
          const standing = server.standing().filter((one) => one.keyResultId === keyResultId);
          expect(standing.map(({ reading }) => reading)).toEqual(
            wanted.map(({ value }) => ({ kind: 'value', value })),
          );
        }
        expect(open().outbox.unsent()).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
