import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PageCollection } from '@microsoft/microsoft-graph-client';
import { PageIterator } from '@microsoft/microsoft-graph-client';
import type { User } from '@microsoft/microsoft-graph-types';
import type { TinyGraph } from './tiny-graph.ts';
import { startTinyGraph } from './tiny-graph.ts';
import { group, people, room } from './tiny-tenant.ts';

let graph: TinyGraph;
let anna: string;
beforeAll(async () => {
  graph = await startTinyGraph();
  anna = await graph.tokens.person('anna');
});
afterAll(() => graph.close());

const get = async (path: string, headers: Record<string, string> = {}) =>
  (await graph.call('GET', path, anna, undefined, headers)).body as unknown;
const names = (answer: unknown) =>
  (answer as { value: User[] }).value.map(({ displayName }) => displayName);

describe('Users', () => {
  it('are read by id, by address and as me', async () => {
    const expected = { displayName: 'Bo Ek', givenName: 'Bo', mail: people.bo.address };
    expect(await get(`/users/${people.bo.id}`)).toMatchObject(expected);
    expect(await get(`/users/${people.bo.address}`)).toMatchObject(expected);
    expect(await get('/me?$select=displayName,jobTitle')).toEqual({
      id: people.anna.id,
      displayName: 'Anna Berg',
      jobTitle: 'Team lead',
    });
    expect(await get('/users/nobody')).toMatchObject({
      error: { code: 'Request_ResourceNotFound' },
    });
  });

  it('are turned page by page by the client’s iterator', async () => {
    const client = graph.client(anna);
    const first = (await client.api('/users').top(2).get()) as PageCollection;
    expect(first.value).toHaveLength(2);
    const seen: string[] = [];
    const iterator = new PageIterator(client, first, (user: User) => {
      seen.push(user.displayName ?? '');
      return true;
    });
    await iterator.iterate();
    expect(seen).toEqual(['Anna Berg', 'Bo Ek', 'Cia Dahl', 'Dag Falk', 'Eve Stone']);
  });

  it('are found by the beginning of a word, if the caller accepts what lags behind', async () => {
    const path = '/users?$search="displayName:da" OR "mail:bo"';
    expect(names(await get(path, { consistencylevel: 'eventual' }))).toEqual([
      'Bo Ek',
      'Cia Dahl',
      'Dag Falk',
    ]);
    const counted = await get(`${path}&$count=true&$top=1`, { consistencylevel: 'eventual' });
    expect(counted).toMatchObject({ '@odata.count': 3, value: [{ displayName: 'Bo Ek' }] });
    expect(await get(path)).toMatchObject({ error: { code: 'Request_UnsupportedQuery' } });
  });

  it('are filtered by startswith', async () => {
    const filter = "startswith(displayName,'da') or startswith(surname,'ek')";
    expect(names(await get(`/users?$filter=${encodeURIComponent(filter)}`))).toEqual([
      'Bo Ek',
      'Dag Falk',
    ]);
  });

  it('have a picture, each always the same, but for those without a mailbox', async () => {
    const photo = async (id: string) =>
      graph.raw('GET', `/users/${id}/photo/$value`, anna).then((answer) => answer.bytes());
    const picture = await photo(people.bo.id);
    expect(Buffer.from(picture.subarray(1, 4)).toString()).toBe('PNG');
    expect(await photo(people.bo.id)).toEqual(picture);
    expect(await photo(people.cia.id)).not.toEqual(picture);
    expect(await get(`/users/${people.dag.id}/photo/$value`)).toMatchObject({
      error: { code: 'ImageNotFound' },
    });
  });
});

describe('The directory', () => {
  it('lists the members of a group', async () => {
    const members = await get(`/groups/${group.id}/members?$select=displayName`);
    expect(members).toMatchObject({
      value: [
        { '@odata.type': '#microsoft.graph.user', id: people.anna.id, displayName: 'Anna Berg' },
        { displayName: 'Bo Ek' },
        { displayName: 'Cia Dahl' },
      ],
    });
    expect(await get('/groups/none/members')).toMatchObject({
      error: { code: 'Request_ResourceNotFound' },
    });
  });

  it('lists the rooms', async () => {
    expect(await get('/places/microsoft.graph.room')).toMatchObject({
      value: [{ displayName: room.name, emailAddress: room.address, capacity: 6 }],
    });
  });

  it('knows whom somebody works with', async () => {
    expect(names(await get('/me/people'))).toEqual(['Bo Ek', 'Cia Dahl', 'Dag Falk', 'Eve Stone']);
    expect(names(await get('/me/people?$search="st"'))).toEqual(['Eve Stone']);
  });

  it('tells zone and working hours of a mailbox', async () => {
    const eve = await graph.tokens.person('eve');
    expect((await graph.call('GET', '/me/mailboxSettings', eve)).body).toMatchObject({
      timeZone: 'GMT Standard Time',
      language: { locale: 'en-GB' },
      workingHours: {
        startTime: '08:00:00.0000000',
        timeZone: { name: 'GMT Standard Time' },
      },
    });
  });
});
