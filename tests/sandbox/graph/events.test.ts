import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Event } from '@microsoft/microsoft-graph-types';
import { anEvent, attendees } from './an-event.ts';
import type { TinyGraph } from './tiny-graph.ts';
import { startTinyGraph } from './tiny-graph.ts';
import { people } from './tiny-tenant.ts';

let graph: TinyGraph;
let anna: string;
let bo: string;
beforeEach(async () => {
  graph = await startTinyGraph();
  [anna, bo] = await Promise.all([graph.tokens.person('anna'), graph.tokens.person('bo')]);
});
afterEach(() => graph.close());

const post = async (changes: object = {}) =>
  (await graph.call('POST', '/me/events', anna, anEvent(changes))).body;
const eventsOf = async (token: string) =>
  (await graph.call('GET', '/me/events', token)).body.value ?? [];
const get = (event: Event, token = anna) => graph.call('GET', `/me/events/${event.id}`, token);

describe('The official client', () => {
  it('creates, reads, changes and deletes an event', async () => {
    const client = graph.client(anna);
    const created = (await client.api('/me/events').post(anEvent())) as Event;
    expect(created).toMatchObject({ subject: 'Quarterly review', isOrganizer: true });
    const path = `/me/events/${created.id}`;
    const changed = (await client.api(path).patch({ subject: 'Later review' })) as Event;
    expect(changed.changeKey).not.toBe(created.changeKey);
    const read = (await client.api(path).select('subject,iCalUId').get()) as Event;
    expect(read).toEqual({
      '@odata.etag': expect.stringMatching(/^W\/"/),
      id: created.id,
      subject: 'Later review',
      iCalUId: created.iCalUId,
    });
    await client.api(path).delete();
    await expect(client.api(path).get()).rejects.toMatchObject({
      statusCode: 404,
      code: 'ErrorItemNotFound',
    });
  });

  it('reads the calendar of anybody as the app itself', async () => {
    await post({ attendees: attendees('bo') });
    const client = graph.client(await graph.tokens.app());
    const answer = (await client.api(`/users/${people.bo.address}/events`).get()) as {
      value: Event[];
    };
    expect(answer.value).toMatchObject([{ isOrganizer: false, subject: 'Quarterly review' }]);
  });
});

describe('An attendee', () => {
  it('has a copy with an id of its own and the common iCalUId', async () => {
    const original = await post({ attendees: attendees('bo', 'cia') });
    const [copy] = await eventsOf(bo);
    expect(copy).toMatchObject({
      iCalUId: original.iCalUId,
      isOrganizer: false,
      responseStatus: { response: 'notResponded' },
      organizer: { emailAddress: { address: people.anna.address } },
    });
    expect(copy?.id).not.toBe(original.id);
    expect(original.responseStatus).toMatchObject({ response: 'organizer' });
  });

  it('gets what the organiser changes, and answers again when the time has moved', async () => {
    const original = await post({ attendees: attendees('bo') });
    const [copy = {}] = await eventsOf(bo);
    await graph.call('POST', `/me/events/${copy.id}/accept`, bo, { comment: 'Yes' });
    expect((await get(original)).body.attendees?.[0]?.status?.response).toBe('accepted');

    await graph.call('PATCH', `/me/events/${original.id}`, anna, { subject: 'Review' });
    expect((await get(copy, bo)).body).toMatchObject({
      subject: 'Review',
      responseStatus: { response: 'accepted' },
    });

    const end = { dateTime: '2026-03-09T11:00:00', timeZone: 'Europe/Stockholm' };
    await graph.call('PATCH', `/me/events/${original.id}`, anna, { end });
    expect((await get(copy, bo)).body).toMatchObject({
      end: { dateTime: '2026-03-09T10:00:00.0000000', timeZone: 'UTC' },
      responseStatus: { response: 'notResponded' },
    });
    expect((await get(original)).body.attendees?.[0]?.status?.response).toBe('none');
  });

  it('who is taken off, or whose meeting is cancelled, keeps it marked as cancelled', async () => {
    const original = await post({ attendees: attendees('bo', 'cia') });
    await graph.call('PATCH', `/me/events/${original.id}`, anna, { attendees: attendees('cia') });
    const cancelled = { isCancelled: true, subject: 'Canceled: Quarterly review' };
    expect(await eventsOf(bo)).toMatchObject([cancelled]);

    const cia = await graph.tokens.person('cia');
    expect(await eventsOf(cia)).toMatchObject([{ isCancelled: false }]);
    const answer = await graph.call('POST', `/me/events/${original.id}/cancel`, anna, {
      comment: 'Next week',
    });
    expect(answer.status).toBe(202);
    expect(await eventsOf(cia)).toMatchObject([
      { ...cancelled, bodyPreview: expect.stringContaining('Next week') },
    ]);
    expect(await eventsOf(anna)).toEqual([]);
  });

  it('may not cancel, and may delete the own copy only', async () => {
    const original = await post({ attendees: attendees('bo') });
    const [copy = {}] = await eventsOf(bo);
    expect((await graph.call('POST', `/me/events/${copy.id}/cancel`, bo, {})).status).toBe(400);
    await graph.call('DELETE', `/me/events/${copy.id}`, bo);
    expect(await eventsOf(bo)).toEqual([]);
    expect((await get(original)).status).toBe(200);
  });
});

describe('A repeated transactionId', () => {
  it('answers the event that is there', async () => {
    const transactionId = 'review-1';
    const [first, second] = [await post({ transactionId }), await post({ transactionId })];
    expect(second.id).toBe(first.id);
    expect(await eventsOf(anna)).toHaveLength(1);
  });
});
