import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Event } from '@microsoft/microsoft-graph-types';
import { anEvent, attendees } from './an-event.ts';
import type { TinyGraph } from './tiny-graph.ts';
import { startTinyGraph } from './tiny-graph.ts';
import { people, room } from './tiny-tenant.ts';

let graph: TinyGraph;
let anna: string;
let bo: string;
beforeEach(async () => {
  graph = await startTinyGraph();
  [anna, bo] = await Promise.all([graph.tokens.person('anna'), graph.tokens.person('bo')]);
});
afterEach(() => graph.close());

const post = async (changes: object) =>
  (await graph.call('POST', '/me/events', anna, anEvent(changes))).body;
const eventsOf = async (token: string) =>
  (await graph.call('GET', '/me/events', token)).body.value ?? [];
const act = (token: string, { id }: Event, action: string, body: object = {}) =>
  graph.call('POST', `/me/events/${id}/${action}`, token, body);
const statuses = async ({ id }: Event) =>
  (await graph.call('GET', `/me/events/${id}`, anna)).body.attendees?.map(
    ({ status }) => status?.response,
  );
const aRoom = { type: 'resource', emailAddress: { address: room.address } };

describe('An answer', () => {
  it('is kept in the own copy and told to the organiser', async () => {
    const event = await post({ attendees: attendees('bo', 'cia') });
    const [copy = {}] = await eventsOf(bo);
    expect((await act(bo, copy, 'tentativelyAccept')).status).toBe(202);
    expect(await eventsOf(bo)).toMatchObject([
      { responseStatus: { response: 'tentativelyAccepted' }, showAs: 'tentative' },
    ]);
    expect(await statuses(event)).toEqual(['tentativelyAccepted', 'none']);
    await act(bo, copy, 'accept', { sendResponse: false });
    expect(await eventsOf(bo)).toMatchObject([{ showAs: 'busy' }]);
    expect(await statuses(event)).toEqual(['tentativelyAccepted', 'none']);
  });

  it('that declines takes the event out of the calendar', async () => {
    const event = await post({ attendees: attendees('bo') });
    const [copy = {}] = await eventsOf(bo);
    await act(bo, copy, 'decline', { Comment: 'Away' });
    expect(await eventsOf(bo)).toEqual([]);
    expect(await statuses(event)).toEqual(['declined']);
  });

  it('is not the organiser’s to give', async () => {
    expect((await act(anna, await post({}), 'accept')).status).toBe(400);
  });
});

describe('A forwarded invitation', () => {
  it('reaches whoever it goes to, and the organiser sees it', async () => {
    const event = await post({ attendees: attendees('bo') });
    const [copy = {}] = await eventsOf(bo);
    const toRecipients = [{ emailAddress: { address: people.eve.address } }];
    expect((await act(bo, copy, 'forward', { toRecipients })).status).toBe(202);
    expect(await eventsOf(await graph.tokens.person('eve'))).toMatchObject([
      { iCalUId: event.iCalUId, isOrganizer: false },
    ]);
    expect(await statuses(event)).toHaveLength(2);
    await act(anna, event, 'cancel');
    expect(await eventsOf(await graph.tokens.person('eve'))).toMatchObject([{ isCancelled: true }]);
  });
});

describe('Attendees', () => {
  it('outside the tenant and without a mailbox have no copy, and are invited all the same', async () => {
    const outside = { type: 'optional', emailAddress: { address: 'x@elsewhere.example' } };
    const event = await post({ attendees: [...attendees('dag'), outside] });
    expect(await statuses(event)).toEqual(['none', 'none']);
    expect((await act(anna, event, 'cancel')).status).toBe(202);
  });

  it('see who is invited, unless that is hidden, and not what others answered', async () => {
    await post({ attendees: attendees('bo', 'cia') });
    const [copy = {}] = await eventsOf(bo);
    await act(bo, copy, 'accept');
    const cia = await graph.tokens.person('cia');
    const seen = (await eventsOf(cia))[0]?.attendees;
    expect(seen?.map(({ status }) => status?.response)).toEqual(['none', 'none']);
    await post({ attendees: attendees('eve', 'cia'), hideAttendees: true });
    const [hidden] = await eventsOf(await graph.tokens.person('eve'));
    expect(hidden?.attendees).toMatchObject([{ emailAddress: { address: people.eve.address } }]);
  });

  it('change their own copy only', async () => {
    const event = await post({ attendees: attendees('bo') });
    const [copy = {}] = await eventsOf(bo);
    await graph.call('PATCH', `/me/events/${copy.id}`, bo, { subject: 'Mine', categories: ['x'] });
    expect((await graph.call('GET', `/me/events/${event.id}`, anna)).body.subject).toBe(
      'Quarterly review',
    );
    await graph.call('PATCH', `/me/events/${event.id}`, anna, { subject: 'Anna’s' });
    expect(await eventsOf(bo)).toMatchObject([{ subject: 'Anna’s', categories: ['x'] }]);
  });
});

describe('A room', () => {
  it('accepts by itself when it is free, and declines when it is not', async () => {
    expect(await statuses(await post({ attendees: [aRoom] }))).toEqual(['accepted']);
    expect(await statuses(await post({ attendees: [aRoom] }))).toEqual(['declined']);
  });

  it('is free again when the meeting is cancelled or moves away', async () => {
    await act(anna, await post({ attendees: [aRoom] }), 'cancel');
    const event = await post({ attendees: [aRoom] });
    expect(await statuses(event)).toEqual(['accepted']);
    const at = (time: string) => ({ dateTime: `2026-03-09T${time}`, timeZone: 'Europe/Stockholm' });
    const change = { start: at('13:00'), end: at('14:00') };
    await graph.call('PATCH', `/me/events/${event.id}`, anna, change);
    expect(await statuses(event)).toEqual(['accepted']);
    expect(await statuses(await post({ attendees: [aRoom] }))).toEqual(['accepted']);
  });
});

describe('A change', () => {
  it('on an older state of the event is refused', async () => {
    const event = await post({});
    const change = (subject: string) =>
      graph.call(
        'PATCH',
        `/me/events/${event.id}`,
        anna,
        { subject },
        {
          'if-match': event['@odata.etag'] ?? '',
        },
      );
    expect((await change('One')).status).toBe(200);
    expect((await change('Two')).body.error?.code).toBe('ErrorIrresolvableConflict');
  });

  it('that ends before it starts, or has an unknown zone, is refused', async () => {
    const end = { dateTime: '2026-03-09T08:00:00', timeZone: 'Europe/Stockholm' };
    expect((await post({ end })).error?.code).toBe('ErrorInvalidRequest');
    const start = { dateTime: '2026-03-09T08:00:00', timeZone: 'Atlantis' };
    expect((await post({ start })).error?.code).toBe('TimeZoneNotSupportedException');
  });
});
