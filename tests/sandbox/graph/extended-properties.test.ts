import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Event } from '@microsoft/microsoft-graph-types';
import { anEvent, attendees } from './an-event.ts';
import type { TinyGraph } from './tiny-graph.ts';
import { startTinyGraph } from './tiny-graph.ts';

const id = 'String {9f3c1a52-64b7-4d0e-9a57-2f0f6f3c9d11} Name review';

let graph: TinyGraph;
let anna: string;
let event: Event;
beforeAll(async () => {
  graph = await startTinyGraph();
  anna = await graph.tokens.person('anna');
  const singleValueExtendedProperties = [{ id, value: "r'1" }];
  const body = anEvent({ singleValueExtendedProperties, attendees: attendees('bo') });
  event = (await graph.call('POST', '/me/events', anna, body)).body;
});
afterAll(() => graph.close());

const find = async (token: string, value: string, name = id) => {
  const filter = `singleValueExtendedProperties/Any(ep: ep/id eq '${name}' and ep/value eq '${value}')`;
  const path = `/me/events?$filter=${encodeURIComponent(filter)}`;
  return (await graph.call('GET', path, token)).body.value ?? [];
};

describe('A single-value extended property', () => {
  it('finds its event in the organiser’s calendar', async () => {
    expect(await find(anna, "r''1")).toMatchObject([{ id: event.id }]);
    expect(
      await find(
        anna,
        "r''1",
        id.toUpperCase().replace('REVIEW', 'review').replace('NAME', 'Name'),
      ),
    ).toHaveLength(1);
    expect(await find(anna, 'r2')).toEqual([]);
  });

  it('is on the organiser’s copy only', async () => {
    expect(await find(await graph.tokens.person('bo'), "r''1")).toEqual([]);
  });

  it('is shown to whoever expands it, and to nobody else', async () => {
    const expand = `$expand=singleValueExtendedProperties($filter=id eq '${id}')`;
    const path = `/me/events/${event.id}`;
    const expanded = await graph.client(anna).api(`${path}?${expand}`).get();
    expect(expanded).toMatchObject({ singleValueExtendedProperties: [{ id, value: "r'1" }] });
    const plain = (await graph.call('GET', path, anna)).body;
    expect(plain).not.toHaveProperty('singleValueExtendedProperties');
  });

  it('can be changed', async () => {
    const change = { singleValueExtendedProperties: [{ id, value: 'r3' }] };
    await graph.call('PATCH', `/me/events/${event.id}`, anna, change);
    expect(await find(anna, 'r3')).toHaveLength(1);
    expect(await find(anna, "r''1")).toEqual([]);
  });
});
