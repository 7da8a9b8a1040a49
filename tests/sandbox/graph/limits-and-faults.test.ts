import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Event } from '@microsoft/microsoft-graph-types';
import { eventually } from '../eventually.ts';
import { anEvent } from './an-event.ts';
import type { TinyGraph } from './tiny-graph.ts';
import { startTinyGraph } from './tiny-graph.ts';
import { people } from './tiny-tenant.ts';

let graph: TinyGraph;
let anna: string;
beforeEach(async () => {
  graph = await startTinyGraph();
  anna = await graph.tokens.person('anna');
});
afterEach(() => graph.close());

const get = (path = '/me/events') => graph.raw('GET', path, anna);
const post = (body: object = anEvent()) => graph.raw('POST', '/me/events', anna, body);
const events = async () => (await graph.call('GET', '/me/events', anna)).body.value ?? [];

describe('A mailbox', () => {
  it('takes four requests of an app at once and asks the others to wait', async () => {
    graph.faults.add({ kind: 'slow', delayMs: 500, count: 7 });
    const answers = await Promise.all(Array.from({ length: 7 }, () => get()));
    const refused = answers.filter(({ status }) => status === 429);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(4);
    expect(refused).toHaveLength(3);
    expect(refused[0]?.headers.get('retry-after')).toBe('1');
    expect(await refused[0]?.json()).toMatchObject({ error: { code: 'ApplicationThrottled' } });
    expect(graph.traffic.counters().highestConcurrency[people.anna.id]).toBeGreaterThan(4);
  });

  it('is not in the way of another one', async () => {
    const app = await graph.tokens.app();
    const answers = await Promise.all(
      [people.anna, people.bo, people.cia, people.eve].flatMap(({ id }) =>
        Array.from({ length: 2 }, () => graph.raw('GET', `/users/${id}/events`, app)),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array<number>(8).fill(200));
    expect(Math.max(...Object.values(graph.traffic.counters().highestConcurrency))).toBe(2);
  });
});

describe('The counters', () => {
  it('tell requests by route', async () => {
    const { id } = (await (await post()).json()) as Event;
    await get(`/me/events/${id}`);
    await get(`/me/events/${id}`);
    const counted = { 'POST /me/events': 1, 'GET /me/events/{id}': 2 };
    expect(graph.traffic.counters().requests).toEqual(counted);
    graph.traffic.reset();
    expect(graph.traffic.counters().requests).toEqual({});
  });

  it('tell whether a request was repeated before its Retry-After had passed', async () => {
    graph.faults.add({ kind: 'throttled', count: 2, retryAfterSeconds: 10 });
    const event = anEvent();
    expect((await post(event)).status).toBe(429);
    graph.clock.now += 10_000;
    expect((await post(event)).status).toBe(429);
    expect(graph.traffic.counters().earlyRetries).toBe(0);
    graph.clock.now += 9_000;
    expect((await post(event)).status).toBe(201);
    expect(graph.traffic.counters().earlyRetries).toBe(1);
  });
});

describe('A fault', () => {
  it('hits the first requests that match, and no others', async () => {
    graph.faults.add({ kind: 'unavailable', method: 'POST', path: '/me/ev*', count: 2 });
    expect((await get()).status).toBe(200);
    expect([(await post()).status, (await post()).status, (await post()).status]).toEqual([
      503, 503, 201,
    ]);
    expect(graph.faults.list()).toEqual([]);
  });

  it.each([
    ['unavailable', 503, 'ServiceUnavailable'],
    ['denied', 403, 'ErrorAccessDenied'],
    ['no-mailbox', 404, 'MailboxNotEnabledForRESTAPI'],
    ['sync-state-lost', 410, 'SyncStateNotFound'],
  ] as const)('of the kind %s refuses with %i before anything has happened', async (...row) => {
    const [kind, status, code] = row;
    graph.faults.add({ kind, method: 'POST' });
    const answer = await graph.call('POST', '/me/events', anna, anEvent());
    expect([answer.status, answer.body.error?.code]).toEqual([status, code]);
    expect(await events()).toEqual([]);
  });

  it('is overcome by the official client, which obeys Retry-After', async () => {
    graph.faults.add({ kind: 'throttled', method: 'POST', path: '/me/events' });
    const created = (await graph.client(anna).api('/me/events').post(anEvent())) as Event;
    expect(created.subject).toBe('Quarterly review');
    expect(graph.traffic.counters().requests['POST /me/events']).toBe(2);
  });

  it('after the effect leaves the event behind, and a repetition with its transactionId makes no second', async () => {
    const event = anEvent({ transactionId: 'once' });
    graph.faults.add({ kind: 'dropped-after-effect', method: 'POST' });
    await expect(post(event)).rejects.toThrow('fetch failed');
    expect(await events()).toHaveLength(1);
    graph.faults.add({ kind: 'gateway-timeout-after-effect', method: 'POST' });
    expect((await post(event)).status).toBe(504);
    expect((await post(event)).status).toBe(201);
    expect(await events()).toHaveLength(1);
  });

  it('lets a caller hang whose request has been done', async () => {
    graph.faults.add({ kind: 'hanging-after-effect', method: 'POST' });
    const caller = new AbortController();
    const pending = fetch(`${graph.origin}/v1.0/me/events`, {
      method: 'POST',
      headers: { authorization: `Bearer ${anna}` },
      body: JSON.stringify(anEvent()),
      signal: caller.signal,
    });
    await eventually(async () => (await events()).length > 0);
    caller.abort();
    await expect(pending).rejects.toThrow('aborted');
  });

  it('slows down, so that another request overtakes', async () => {
    graph.faults.add({ kind: 'slow', method: 'POST', delayMs: 500 });
    const order: string[] = [];
    await Promise.all([
      post().then(() => order.push('slow')),
      get().then(() => order.push('quick')),
    ]);
    expect(order).toEqual(['quick', 'slow']);
  });

  it('is switched on, listed and cleared over HTTP', async () => {
    const faults = `${graph.origin}/sandbox/faults`;
    const fault = { kind: 'slow', delayMs: 5, path: '/me' };
    const add = (body: object) => fetch(faults, { method: 'POST', body: JSON.stringify(body) });
    expect((await add(fault)).status).toBe(201);
    expect(await (await fetch(faults)).json()).toEqual({
      value: [{ ...fault, method: '*', count: 1 }],
    });
    expect((await add({ kind: 'unheard-of' })).status).toBe(400);
    await fetch(faults, { method: 'DELETE' });
    expect(graph.faults.list()).toEqual([]);
    await get();
    const counters = await (await fetch(`${graph.origin}/sandbox/counters`)).json();
    expect(counters).toMatchObject({ requests: { 'GET /me/events': 1 }, earlyRetries: 0 });
  });
});
