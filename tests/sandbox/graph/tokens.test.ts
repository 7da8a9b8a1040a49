import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anEvent } from './an-event.ts';
import type { TinyGraph } from './tiny-graph.ts';
import { pageOrigin, startTinyGraph } from './tiny-graph.ts';
import { people } from './tiny-tenant.ts';

let graph: TinyGraph;
beforeAll(async () => {
  graph = await startTinyGraph();
});
afterAll(() => graph.close());

const refusal = async (method: string, path: string, token: string | null, body?: object) => {
  const answer = await graph.call(method, path, token, body);
  return [answer.status, answer.body.error?.code];
};

describe('A token', () => {
  const invalid = [401, 'InvalidAuthenticationToken'];

  it('is asked for', async () => {
    expect(await refusal('GET', '/me', null)).toEqual(invalid);
  });

  it('is refused when it is forged, expired or for another API', async () => {
    const forged = `${await graph.tokens.person('anna')}x`;
    const expired = await graph.tokens.odd({ oid: people.anna.id, scp: 'User.Read', exp: 1 });
    const foreign = await graph.tokens.odd({ oid: people.anna.id, scp: 'User.Read', aud: 'other' });
    for (const token of [forged, expired, foreign])
      expect(await refusal('GET', '/me', token)).toEqual(invalid);
  });

  it('without the scope is refused by Exchange and the directory in the words of each', async () => {
    const token = await graph.tokens.person('anna', ['User.Read', 'Calendars.Read']);
    expect(await refusal('GET', '/me/events', token)).toEqual([200, undefined]);
    const event = anEvent();
    expect(await refusal('POST', '/me/events', token, event)).toEqual([403, 'ErrorAccessDenied']);
    expect(await refusal('GET', '/users', token)).toEqual([403, 'Authorization_RequestDenied']);
  });

  it('of an app without the role is refused alike, whatever scopes it names', async () => {
    const token = await graph.tokens.odd({ idtyp: 'app', roles: [], scp: 'Calendars.ReadWrite' });
    const path = `/users/${people.anna.id}/events`;
    expect(await refusal('GET', path, token)).toEqual([403, 'ErrorAccessDenied']);
  });
});

describe('A person', () => {
  it('reaches the own calendar, by me or by id, and nobody else’s', async () => {
    const token = await graph.tokens.person('anna');
    expect(await refusal('GET', `/users/${people.anna.id}/events`, token)).toEqual([
      200,
      undefined,
    ]);
    const others = [people.bo.id, people.dag.id, 'nobody@elsewhere.example'];
    for (const other of others)
      expect(await refusal('GET', `/users/${other}/events`, token)).toEqual([
        403,
        'ErrorAccessDenied',
      ]);
  });

  it('without a mailbox learns that there is none', async () => {
    const token = await graph.tokens.person('dag');
    expect(await refusal('POST', '/me/events', token, anEvent())).toEqual([
      404,
      'MailboxNotEnabledForRESTAPI',
    ]);
  });
});

describe('An app', () => {
  it('has no me, and learns who is not there', async () => {
    const token = await graph.tokens.app();
    expect(await refusal('GET', '/me/events', token)).toEqual([400, 'BadRequest']);
    expect(await refusal('GET', '/me', token)).toEqual([400, 'BadRequest']);
    expect(await refusal('GET', '/users/nobody/events', token)).toEqual([404, 'ErrorInvalidUser']);
  });
});

describe('A page', () => {
  const preflight = (origin: string) =>
    fetch(`${graph.origin}/v1.0/me`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'GET' },
    });

  it('may call when its origin is known', async () => {
    const known = await preflight(pageOrigin);
    expect(known.headers.get('access-control-allow-origin')).toBe(pageOrigin);
    const unknown = await preflight('http://thief.example');
    expect(unknown.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('What is not imitated', () => {
  it('is refused rather than answered somehow', async () => {
    const token = await graph.tokens.person('anna');
    expect(await refusal('GET', '/me/messages', token)).toEqual([400, 'BadRequest']);
    const response = await fetch(`${graph.origin}/beta/me`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(response.status).toBe(400);
  });

  it('does not go unnoticed in a body or a query', async () => {
    const token = await graph.tokens.person('anna');
    const misspelt = anEvent({ subjekt: 'x' });
    expect(await refusal('POST', '/me/events', token, misspelt)).toEqual([400, 'RequestBodyRead']);
    const filter = encodeURIComponent("contains(subject,'x')");
    expect(await refusal('GET', `/me/events?$filter=${filter}`, token)).toEqual([
      400,
      'ErrorInvalidUrlQueryFilter',
    ]);
    expect(await refusal('GET', '/me/events?$apply=x', token)).toEqual([400, 'BadRequest']);
    expect(await refusal('GET', '/me/events?$orderby=x', token)).toEqual([400, 'BadRequest']);
    await graph.call('POST', '/me/events', token, anEvent());
    expect(await refusal('GET', '/me/events?$select=subjekt', token)).toEqual([
      400,
      'RequestBroker--ParseUri',
    ]);
  });
});
