import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { strongSignInClaims } from '#sandbox/identity/claims-challenge.ts';
import { openSigner } from '#sandbox/identity/signing-key.ts';
import type { TinyIdentity } from './tiny-identity.ts';
import { anna, clientId, redirectUri, startTinyIdentity, tenantId } from './tiny-identity.ts';

let identity: TinyIdentity;
beforeAll(async () => {
  identity = await startTinyIdentity();
});
afterAll(() => identity.close());

const scope = `api://${clientId}/access_as_user`;

/** The parameters with which the browser is sent back to the app. */
const sentBack = (response: Response) => {
  const target = new URL(response.headers.get('location') ?? '');
  expect(`${target.origin}${target.pathname}`).toBe(redirectUri);
  return new URLSearchParams(target.hash.slice(1) || target.search);
};
const signIn = async () => {
  const answer = sentBack(await identity.authorize({ login_hint: anna.loginName }));
  return (await identity.token(identity.redemption(answer.get('code') ?? ''))).body;
};
const verify = (token: string, audience: string) =>
  jwtVerify(token, createRemoteJWKSet(new URL(`${identity.tenant}/discovery/v2.0/keys`)), {
    issuer: `${identity.tenant}/v2.0`,
    audience,
    algorithms: ['RS256'],
  });

describe('The metadata', () => {
  it('names issuer, endpoints and keys of the tenant', async () => {
    const response = await fetch(`${identity.tenant}/v2.0/.well-known/openid-configuration`);
    expect(await response.json()).toMatchObject({
      issuer: `${identity.tenant}/v2.0`,
      authorization_endpoint: `${identity.tenant}/oauth2/v2.0/authorize`,
      token_endpoint: `${identity.tenant}/oauth2/v2.0/token`,
      jwks_uri: `${identity.tenant}/discovery/v2.0/keys`,
    });
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  });

  it('is missing for any other tenant', async () => {
    const other = `${identity.origin}/common/v2.0/.well-known/openid-configuration`;
    expect((await fetch(other)).status).toBe(404);
  });

  it('shows no private part of the key', async () => {
    const response = await fetch(`${identity.tenant}/discovery/v2.0/keys`);
    const { keys } = (await response.json()) as { keys: object[] };
    expect(keys).toEqual([expect.not.objectContaining({ d: expect.anything() })]);
  });
});

describe('A token that Teams hands out', () => {
  it('is a v2.0 access token for our API, held by Teams on the web', async () => {
    const { payload } = await verify(await identity.tokenFor(anna.personId), clientId);
    expect(payload).toMatchObject({
      tid: tenantId,
      oid: anna.personId,
      scp: 'access_as_user',
      azp: '5e3ce6c0-2b1f-4285-8d4b-75ee78787346',
      ver: '2.0',
      name: anna.name,
      roles: ['Administrator'],
    });
  });

  it('is refused to somebody unknown', async () => {
    await expect(identity.tokenFor('nobody')).rejects.toThrow('Nobody has the id');
  });

  it('still verifies after a restart, for the key is kept', async () => {
    const token = await identity.tokenFor(anna.personId);
    const reopened = await openSigner(identity.keyPath);
    expect((await reopened.verify(token))['oid']).toBe(anna.personId);
  });
});

describe('Signing in with code and PKCE', () => {
  it('sends whoever the login hint names straight back with a code', async () => {
    const answer = sentBack(await identity.authorize({ login_hint: anna.loginName }));
    expect(answer.get('state')).toBe('state');
    expect(answer.get('code')).toBeTruthy();
  });

  it('asks who one is, with names written as text', async () => {
    const page = await (await identity.authorize()).text();
    expect(page).toContain('Choose who you are');
    expect(page).toContain('Anna &lt;Å&gt;');
    expect(page).toContain(`login_hint=${encodeURIComponent(anna.loginName)}`);
  });

  it('gives an ID token with the nonce, and an access token for our API', async () => {
    const body = await signIn();
    const { payload } = await verify(body['id_token'] ?? '', clientId);
    expect(payload).toMatchObject({ nonce: 'nonce', oid: anna.personId, tid: tenantId });
    expect(payload['scp']).toBeUndefined();
    const access = await verify(body['access_token'] ?? '', clientId);
    expect(access.payload).toMatchObject({ azp: clientId, scp: 'access_as_user' });
    const clientInfo = Buffer.from(body['client_info'] ?? '', 'base64url').toString();
    expect(JSON.parse(clientInfo)).toEqual({ uid: anna.personId, utid: tenantId });
  });

  it('redeems a code once', async () => {
    const code =
      sentBack(await identity.authorize({ login_hint: anna.loginName })).get('code') ?? '';
    expect((await identity.token(identity.redemption(code))).status).toBe(200);
    expect((await identity.token(identity.redemption(code))).body['error']).toBe('invalid_grant');
  });

  it('refuses a code with another verifier', async () => {
    const code =
      sentBack(await identity.authorize({ login_hint: anna.loginName })).get('code') ?? '';
    const form = { ...identity.redemption(code), code_verifier: 'x'.repeat(43) };
    expect((await identity.token(form)).body['error']).toBe('invalid_grant');
  });

  it('never sends a code to an address that is not registered', async () => {
    const response = await identity.authorize({
      login_hint: anna.loginName,
      redirect_uri: 'http://thief.example/',
    });
    expect([response.status, response.headers.get('location')]).toEqual([400, null]);
  });

  it('refuses to go without PKCE', async () => {
    const answer = await identity.authorize({ login_hint: anna.loginName, code_challenge: '' });
    expect(sentBack(answer).get('error')).toBe('invalid_request');
  });

  it('says that a login is required when it may not ask', async () => {
    expect(sentBack(await identity.authorize({ prompt: 'none' })).get('error')).toBe(
      'login_required',
    );
  });

  it('renews with the refresh token', async () => {
    const { refresh_token: token = '' } = await signIn();
    const renewed = await identity.token({
      grant_type: 'refresh_token',
      refresh_token: token,
      scope,
    });
    expect(decodeJwt(renewed.body['access_token'] ?? '')).toMatchObject({ oid: anna.personId });
  });

  it('renews nothing silently for which the person has to prove more', async () => {
    const { refresh_token: token = '' } = await signIn();
    const refused = await identity.token({
      grant_type: 'refresh_token',
      refresh_token: token,
      scope,
      claims: strongSignInClaims,
    });
    expect(refused.body['error']).toBe('interaction_required');
  });
});

describe('The back end', () => {
  const onBehalfOf = (
    assertion: string,
    secret = 'secret',
    scope = 'https://graph.microsoft.com/Calendars.ReadWrite',
  ) =>
    identity.token({
      grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
      requested_token_use: 'on_behalf_of',
      client_secret: secret,
      scope,
      assertion,
    });

  it('exchanges a person’s token for one that Graph takes', async () => {
    const { body } = await onBehalfOf(await identity.tokenFor(anna.personId));
    const { payload } = await verify(body['access_token'] ?? '', 'https://graph.microsoft.com');
    expect(payload).toMatchObject({
      oid: anna.personId,
      scp: 'Calendars.ReadWrite',
      azp: clientId,
    });
  });

  it('is refused without its secret, and with a token for somebody else', async () => {
    const token = await identity.tokenFor(anna.personId);
    expect((await onBehalfOf(token, 'wrong')).body['error']).toBe('invalid_client');
    const graphToken = (await onBehalfOf(token)).body['access_token'] ?? '';
    expect((await onBehalfOf(graphToken)).body['error']).toBe('invalid_grant');
    expect((await onBehalfOf(`${token}x`)).body['error']).toBe('invalid_grant');
  });

  it('may not exchange an ID token, though it is for the same audience', async () => {
    const { id_token: idToken = '' } = await signIn();
    expect((await onBehalfOf(idToken)).body['error']).toBe('invalid_grant');
  });

  it('gets a refresh token when it asks for offline_access, which nobody without its secret can use', async () => {
    const graphScope = 'https://graph.microsoft.com/User.Read';
    const assertion = await identity.tokenFor(anna.personId);
    expect((await onBehalfOf(assertion)).body['refresh_token']).toBeUndefined();
    const { body } = await onBehalfOf(assertion, 'secret', `${graphScope} offline_access`);
    const form = {
      grant_type: 'refresh_token',
      refresh_token: body['refresh_token'] ?? '',
      scope: graphScope,
    };
    expect((await identity.token(form)).body['error']).toBe('invalid_client');
    const renewed = await identity.token({ ...form, client_secret: 'secret' });
    expect(decodeJwt(renewed.body['access_token'] ?? '')).toMatchObject({ scp: 'User.Read' });
  });

  it('gets nothing that nobody has consented to', async () => {
    const assertion = await identity.tokenFor(anna.personId);
    const { status, body } = await onBehalfOf(
      assertion,
      'secret',
      'https://graph.microsoft.com/Mail.Read',
    );
    expect([status, body]).toEqual([
      400,
      expect.objectContaining({
        error: 'invalid_grant',
        suberror: 'consent_required',
        error_codes: [65001],
      }),
    ]);
  });

  it('gets a token as itself', async () => {
    const { body } = await identity.token({
      grant_type: 'client_credentials',
      client_secret: 'secret',
      scope: 'https://graph.microsoft.com/.default',
    });
    const { payload } = await verify(body['access_token'] ?? '', 'https://graph.microsoft.com');
    expect(payload).toMatchObject({
      idtyp: 'app',
      roles: expect.arrayContaining(['Calendars.ReadWrite']),
    });
    expect(payload['scp']).toBeUndefined();
  });

  it('learns that another grant is unknown', async () => {
    const { status, body } = await identity.token({ grant_type: 'password' });
    expect([status, body['error']]).toEqual([400, 'unsupported_grant_type']);
  });
});
