import { describe, expect, it } from '@jest/globals';
import { exportSPKI, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { problemSchema } from '#core/contract/problem.ts';
import { endpoints } from '#core/contract/endpoints.ts';
import type { EndpointName } from '#core/contract/routes.ts';
import { parameterNames, routes } from '#core/contract/routes.ts';
import type { Issuer } from './issuer.ts';
import { tenantId } from './issuer.ts';
import { anObjective, bo } from './organisation.ts';
import { anIssuer, setUp } from './setting.ts';
import { openSqlite } from './stores.ts';

const issuer = anIssuer();
const board = { teamId: 'platform', cycleId: '2026-q4' };
const elsewhere = '0b9a1d5e-0000-4000-8000-0000000000ff';
const seconds = () => Math.floor(Date.now() / 1000);

/** Every way in which a token can be bad. */
const badTokens: Readonly<Record<string, (issuer: Issuer) => Promise<string> | string>> = {
  'one signed by somebody else': async ({ claimsOf }) => {
    const { privateKey } = await generateKeyPair('RS256');
    const header = { alg: 'RS256', kid: 'first' };
    return new SignJWT(claimsOf(bo)).setProtectedHeader(header).sign(privateKey);
  },
  'one with a key that nobody knows': ({ token }) => token(bo, {}, 'unknown'),
  'an expired one': ({ token }) => token(bo, { exp: seconds() - 120 }),
  'one without an end': ({ token }) => token(bo, { exp: undefined }),
  'one that is not valid yet': ({ token }) => token(bo, { nbf: seconds() + 120 }),
  'one of a foreign tenant': ({ token, authority }) =>
    token(bo, { tid: elsewhere, iss: `${authority}/${elsewhere}/v2.0` }),
  'one whose issuer is another tenant': ({ token, authority }) =>
    token(bo, { iss: `${authority}/${elsewhere}/v2.0` }),
  'one whose tenant is another than its issuer': ({ token }) => token(bo, { tid: elsewhere }),
  'one for another audience': ({ token }) => token(bo, { aud: elsewhere }),
  'an unsigned one': ({ claimsOf }) => new UnsecuredJWT(claimsOf(bo)).encode(),
  'one signed with the public key as a secret': async ({ claimsOf, publicKey }) => {
    const secret = new TextEncoder().encode(await exportSPKI(publicKey));
    const header = { alg: 'HS256', kid: 'first' };
    return new SignJWT(claimsOf(bo)).setProtectedHeader(header).sign(secret);
  },
  'one with another algorithm of the same key': async ({ claimsOf }) => {
    const { privateKey } = await generateKeyPair('PS256');
    const header = { alg: 'PS256', kid: 'first' };
    return new SignJWT(claimsOf(bo)).setProtectedHeader(header).sign(privateKey);
  },
  'an ID token': ({ token }) => token(bo, { scp: undefined, azp: undefined, nonce: 'n' }),
  'one of another client': ({ token }) => token(bo, { azp: elsewhere }),
  'one of version 1': ({ token }) =>
    token(bo, { ver: '1.0', iss: `https://sts.windows.net/${tenantId}/`, appid: elsewhere }),
  'one of an app': ({ token }) =>
    token(bo, { scp: undefined, idtyp: 'app', roles: ['Administrator'] }),
  'one of an app that claims a person’s permission': ({ token }) => token(bo, { idtyp: 'app' }),
  'one without our permission': ({ token }) => token(bo, { scp: 'User.Read access_as_user2' }),
  'one without a person': ({ token }) => token(bo, { oid: undefined }),
  'one whose person is no object id': ({ token }) => token(bo, { oid: 'bo@norrviken.example' }),
  garbage: () => 'not.a.token',
  'nothing at all': () => '',
};

describe('tokens', () => {
  const setting = setUp(openSqlite, issuer, () => [anObjective()]);
  const read = (authorization: string) =>
    setting().api.send('readBoard', { path: board, headers: { authorization } });

  it.each(Object.keys(badTokens))('refuses %s without detail', async (name) => {
    const token = await badTokens[name]?.(issuer());
    const { status, headers, text } = await read(`Bearer ${token}`);
    expect(status).toBe(401);
    expect(headers.get('www-authenticate')).toBe('Bearer');
    expect(problemSchema.parse(JSON.parse(text))).toEqual({
      type: 'urn:kvartal:problem:unauthenticated',
      title: 'A valid access token is needed.',
      status: 401,
      code: 'unauthenticated',
      requestId: 'request-1',
    });
    expect(setting().api.logged).toEqual([]);
  });

  it('refuses a good token that is not a bearer token', async () => {
    expect((await read(`Basic ${await issuer().token(bo)}`)).status).toBe(401);
  });

  it('takes a good one, a little after its end too, since clocks differ', async () => {
    expect((await read(`Bearer ${await issuer().token(bo)}`)).status).toBe(200);
    const justOver = await issuer().token(bo, { exp: seconds() - 10 });
    expect((await read(`Bearer ${justOver}`)).status).toBe(200);
  });

  it('fetches the keys of a tenant once, and of nobody else', async () => {
    const before = issuer().fetched.length;
    const token = await issuer().token(bo);
    await Promise.all(Array.from({ length: 20 }, () => read(`Bearer ${token}`)));
    expect(issuer().fetched.slice(before)).toEqual([`/${tenantId}/discovery/v2.0/keys`]);
    expect(issuer().fetched.join(' ')).not.toContain(elsewhere);
  });

  it('says “try again” when the keys cannot be fetched', async () => {
    const token = await issuer().token(bo);
    const { api } = setting();
    issuer().break();
    const { status, text } = await api.send('readBoard', {
      path: board,
      headers: { authorization: `Bearer ${token}` },
    });
    issuer().mend();
    expect([status, JSON.parse(text).code]).toEqual([503, 'busy']);
  });

  it('takes roles from app roles, and ignores those it does not know', async () => {
    const { api } = setting();
    const roles = ['ProgrammeLead', 'Administrator', 'Emperor'];
    const { viewer } = await api.ask('readBoard', { as: bo, roles, path: board });
    expect(viewer.organisationRoles).toEqual(['programme-lead', 'administrator']);
  });

  it.each(Object.keys(endpoints).filter((name) => name !== 'readOpenApi') as EndpointName[])(
    'lets nobody into %s without one, and reads nothing of what they send',
    async (name) => {
      const values = Object.fromEntries(parameterNames(name).map((key) => [key, 'any']));
      const { status } = await setting().api.send<'withdrawCheckIn'>(name as 'withdrawCheckIn', {
        path: {
          teamId: '',
          cycleId: '',
          objectiveId: '',
          keyResultId: '',
          checkInId: '',
          ...values,
        },
        ...(routes[name].method !== 'GET' && { text: 'x'.repeat(300_000) }),
      });
      expect(status).toBe(401);
    },
  );
});
