import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually } from '../eventually.ts';
import { anEvent, attendees } from './an-event.ts';
import type { TinyGraph } from './tiny-graph.ts';
import { startTinyGraph } from './tiny-graph.ts';
import type { TinyReceiver } from './tiny-receiver.ts';
import { startTinyReceiver } from './tiny-receiver.ts';
import { people } from './tiny-tenant.ts';

let graph: TinyGraph;
let receiver: TinyReceiver;
let anna: string;
beforeEach(async () => {
  [graph, receiver] = await Promise.all([startTinyGraph(), startTinyReceiver()]);
  anna = await graph.tokens.person('anna');
});
afterEach(async () => {
  await graph.close();
  await receiver.close();
});

const inMinutes = (minutes: number) => new Date(graph.clock.now + minutes * 60_000).toISOString();
const subscribe = (changes: object = {}, token = anna) =>
  graph.call('POST', '/subscriptions', token, {
    changeType: 'created,updated,deleted',
    notificationUrl: receiver.changesUrl,
    lifecycleNotificationUrl: receiver.lifecycleUrl,
    resource: 'me/events',
    expirationDateTime: inMinutes(60),
    clientState: 'secret',
    ...changes,
  });
const post = async (changes: object = {}) =>
  (await graph.call('POST', '/me/events', anna, anEvent(changes))).body;
const arrived = (count: number) =>
  eventually(() => (receiver.received.length >= count ? receiver.received : null));

describe('A subscription', () => {
  it('begins when both addresses echo the token as plain text', async () => {
    const { status, body } = await subscribe();
    expect(status).toBe(201);
    expect(body).toMatchObject({
      resource: 'me/events',
      clientState: 'secret',
      creatorId: people.anna.id,
      expirationDateTime: inMinutes(60),
    });
    receiver.conduct.echoes = false;
    const changeType = 'updated';
    expect((await subscribe({ changeType })).body.error?.code).toBe('ValidationError');
    const notificationUrl = 'http://localhost:1/';
    expect((await subscribe({ changeType, notificationUrl })).status).toBe(400);
    const list = await graph.call('GET', '/subscriptions', anna);
    expect(list.body.value).toHaveLength(1);
  });

  it('is made once for the same calendar and changes', async () => {
    await subscribe();
    expect((await subscribe({ changeType: 'deleted,created,updated' })).status).toBe(409);
    expect((await subscribe({ changeType: 'deleted' })).status).toBe(201);
  });

  it('lives 10,080 minutes at most', async () => {
    expect((await subscribe({ expirationDateTime: inMinutes(10_080) })).status).toBe(201);
    expect((await subscribe({ expirationDateTime: inMinutes(10_081) })).status).toBe(400);
    expect((await subscribe({ expirationDateTime: inMinutes(0) })).status).toBe(400);
  });

  it('is for the own calendar, or for anybody’s when an app makes it', async () => {
    const resource = `users/${people.bo.id}/events`;
    expect((await subscribe({ resource })).status).toBe(403);
    expect((await subscribe({ resource }, await graph.tokens.app())).status).toBe(201);
    expect((await subscribe({ resource: 'me/messages' })).status).toBe(400);
  });

  it('is seen, renewed and ended by whoever made it', async () => {
    const { id } = (await subscribe()).body;
    const path = `/subscriptions/${id}`;
    const renewal = { expirationDateTime: inMinutes(120) };
    const bo = await graph.tokens.person('bo');
    expect((await graph.call('PATCH', path, bo, renewal)).status).toBe(404);
    expect((await graph.call('PATCH', path, anna, renewal)).body).toMatchObject(renewal);
    expect((await graph.call('DELETE', path, anna)).status).toBe(204);
    expect((await graph.call('GET', path, anna)).body.error?.code).toBe('ResourceNotFound');
  });

  it('that has run out is gone and tells nothing', async () => {
    const { id } = (await subscribe()).body;
    graph.clock.now += 60 * 60_000;
    const renewal = { expirationDateTime: inMinutes(60) };
    expect((await graph.call('PATCH', `/subscriptions/${id}`, anna, renewal)).status).toBe(404);
    await post();
    await subscribe({ changeType: 'deleted' });
    const { id: eventId } = await post();
    await graph.call('DELETE', `/me/events/${eventId}`, anna);
    expect(await arrived(1)).toMatchObject([{ changeType: 'deleted' }]);
  });

  it('can be made to run out, of which nobody is told', async () => {
    const { id } = (await subscribe()).body;
    graph.faults.add({ kind: 'subscription-expired', path: `/subscriptions/${id}` });
    await subscribe({ changeType: 'created' });
    const { id: eventId } = await post();
    expect((await graph.call('GET', `/subscriptions/${id}`, anna)).status).toBe(404);
    expect(await arrived(1)).toMatchObject([{ resourceData: { id: eventId } }]);
  });
});

describe('A change notification', () => {
  it('tells what was created, updated and deleted, with the secret to know it by', async () => {
    const { id: subscriptionId } = (await subscribe()).body;
    const { id } = await post();
    await arrived(1);
    await graph.call('PATCH', `/me/events/${id}`, anna, { subject: 'New' });
    await arrived(2);
    await graph.call('DELETE', `/me/events/${id}`, anna);
    const received = await arrived(3);
    expect(received.map(({ changeType }) => changeType)).toEqual(['created', 'updated', 'deleted']);
    for (const one of received)
      expect(one).toMatchObject({
        subscriptionId,
        clientState: 'secret',
        tenantId: expect.any(String),
        resource: `Users/${people.anna.id}/Events/${id}`,
        resourceData: { '@odata.type': '#Microsoft.Graph.Event', id },
      });
  });

  it('tells of the organiser’s copy when somebody answers', async () => {
    const event = await post({ attendees: attendees('bo') });
    await subscribe({ changeType: 'updated' });
    const bo = await graph.tokens.person('bo');
    const copy = (await graph.call('GET', '/me/events', bo)).body.value?.[0];
    await graph.call('POST', `/me/events/${copy?.id}/accept`, bo, {});
    expect(await arrived(1)).toMatchObject([
      { changeType: 'updated', resourceData: { id: event.id } },
    ]);
  });

  it('is tried again until it is taken', async () => {
    await subscribe();
    receiver.conduct.failures = 2;
    await post();
    expect(await arrived(1)).toHaveLength(1);
  });

  it('that nobody takes is told as missed', async () => {
    await subscribe();
    receiver.conduct.failures = 4;
    await post();
    expect(await arrived(1)).toMatchObject([{ lifecycleEvent: 'missed', clientState: 'secret' }]);
  });

  it('can be repeated', async () => {
    await subscribe();
    graph.faults.add({ kind: 'repeat-notifications' });
    await post();
    const [first, second] = await arrived(2);
    expect(second).toEqual(first);
  });

  it('can be lost', async () => {
    await subscribe();
    graph.faults.add({ kind: 'lose-notifications', path: `/users/${people.anna.id}/*` });
    const [, second] = [await post(), await post()];
    expect(await arrived(1)).toMatchObject([{ resourceData: { id: second.id } }]);
  });
});

describe('A lifecycle notification', () => {
  const announce = (lifecycleEvent: string) =>
    fetch(`${graph.origin}/sandbox/lifecycle`, {
      method: 'POST',
      body: JSON.stringify({ lifecycleEvent }),
    });

  it('asks for authorisation, without which nothing is told', async () => {
    const { id } = (await subscribe()).body;
    await announce('reauthorizationRequired');
    expect(await arrived(1)).toMatchObject([{ lifecycleEvent: 'reauthorizationRequired' }]);
    await post();
    const answer = await graph.call('POST', `/subscriptions/${id}/reauthorize`, anna);
    expect(answer.status).toBe(204);
    const { id: eventId } = await post();
    const received = await arrived(2);
    expect(received.slice(1)).toMatchObject([{ resourceData: { id: eventId } }]);
  });

  it('tells that a subscription has been removed', async () => {
    const { id } = (await subscribe()).body;
    await announce('subscriptionRemoved');
    expect(await arrived(1)).toMatchObject([
      { lifecycleEvent: 'subscriptionRemoved', subscriptionId: id },
    ]);
    expect((await graph.call('GET', `/subscriptions/${id}`, anna)).status).toBe(404);
  });
});
