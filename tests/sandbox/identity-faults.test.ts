import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { TinyIdentity } from './tiny-identity.ts';
import { anna, startTinyIdentity } from './tiny-identity.ts';

let identity: TinyIdentity;
beforeAll(async () => {
  identity = await startTinyIdentity();
});
afterAll(() => identity.close());

describe('Faults', () => {
  const setFaults = (faults: unknown) =>
    fetch(`${identity.origin}/sandbox/faults`, { method: 'POST', body: JSON.stringify(faults) });
  afterEach(() => setFaults({}));
  const exchange = (assertion: string) =>
    identity.token({
      grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
      requested_token_use: 'on_behalf_of',
      client_secret: 'secret',
      scope: 'https://graph.microsoft.com/User.Read',
      assertion,
    });

  it('an outage answers 503 until it is over', async () => {
    expect((await setFaults({ outage: true })).status).toBe(200);
    expect((await exchange(await identity.tokenFor(anna.personId))).status).toBe(503);
    await setFaults({});
    expect((await exchange(await identity.tokenFor(anna.personId))).status).toBe(200);
  });

  it('a challenge is met by a sign-in with its claims, in the browser as in Teams', async () => {
    await setFaults({ conditionalAccess: true });
    const { body } = await exchange(await identity.tokenFor(anna.personId));
    expect(body['error']).toBe('interaction_required');
    const claims = body['claims'] ?? '';
    const signedIn = await identity.authorize({ login_hint: anna.loginName, claims });
    const { hash } = new URL(signedIn.headers.get('location') ?? '');
    const code = new URLSearchParams(hash.slice(1)).get('code') ?? '';
    const redeemed = await identity.token(identity.redemption(code));
    expect((await exchange(redeemed.body['access_token'] ?? '')).status).toBe(200);
    expect((await exchange(await identity.tokenFor(anna.personId, claims))).status).toBe(200);
  });

  it('unknown ones are refused', async () => {
    expect((await setFaults({ earthquake: true })).status).toBe(400);
  });
});
