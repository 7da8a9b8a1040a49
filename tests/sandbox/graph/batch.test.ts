import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
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

const batch = (requests: object[]) => graph.call('POST', '/$batch', anna, { requests });
const create = (id: string, rest: object = {}) => ({
  id,
  method: 'POST',
  url: '/me/events',
  headers: { 'Content-Type': 'application/json' },
  body: anEvent({ subject: id }),
  ...rest,
});
const statuses = (body: unknown) =>
  (body as { responses: { id: string; status: number }[] }).responses.map(({ status }) => status);
const subjects = async () =>
  (await graph.call('GET', '/me/events', anna)).body.value?.map(({ subject }) => subject);

describe('A batch', () => {
  it('answers each request with a status of its own', async () => {
    const { status, body } = await batch([
      create('1'),
      { id: '2', method: 'GET', url: '/me/events/none' },
      { id: '3', method: 'GET', url: `/users/${people.bo.id}?$select=displayName` },
      { id: '4', method: 'GET', url: `/users/${people.bo.id}/events` },
    ]);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      responses: [
        { id: '1', status: 201, body: { subject: '1' } },
        { id: '2', status: 400, body: { error: { code: 'ErrorInvalidIdMalformed' } } },
        { id: '3', status: 200, body: { displayName: 'Bo Ek' } },
        { id: '4', status: 403, body: { error: { code: 'ErrorAccessDenied' } } },
      ],
    });
  });

  it('may fail in part', async () => {
    graph.faults.add({ kind: 'throttled', path: '/me/events', count: 2, retryAfterSeconds: 3 });
    const { body } = await batch([create('1'), create('2'), create('3')]);
    expect(statuses(body)).toEqual([429, 429, 201]);
    expect(body).toMatchObject({ responses: [{ headers: { 'retry-after': '3' } }, {}, {}] });
    expect(await subjects()).toEqual(['3']);
  });

  it('may fail in part after the effect', async () => {
    graph.faults.add({ kind: 'dropped-after-effect', path: '/me/events' });
    const { body } = await batch([create('1'), create('2')]);
    expect(statuses(body)).toEqual([504, 201]);
    expect(await subjects()).toHaveLength(2);
  });

  it('does not begin what depends on a request that failed', async () => {
    graph.faults.add({ kind: 'unavailable', path: '/me/events' });
    const { body } = await batch([create('1'), create('2', { dependsOn: ['1'] }), create('3')]);
    expect(statuses(body)).toEqual([503, 424, 201]);
    expect(await subjects()).toEqual(['3']);
  });

  it('holds twenty requests, each with an id of its own', async () => {
    const many = Array.from({ length: 21 }, (_, index) => create(String(index)));
    expect((await batch(many)).status).toBe(400);
    expect(statuses((await batch(many.slice(1))).body)).toHaveLength(20);
    expect((await batch([create('1'), create('1')])).status).toBe(400);
  });
});
