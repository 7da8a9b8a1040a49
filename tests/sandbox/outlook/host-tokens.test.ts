import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decodeJwt } from 'jose';
import type { HostTokens } from '#sandbox/identity/host-tokens.ts';
import { strongSignInClaims } from '#sandbox/identity/claims-challenge.ts';
import type { TinyIdentity } from '#tests/sandbox/tiny-identity.ts';
import { anna, clientId, startTinyIdentity } from '#tests/sandbox/tiny-identity.ts';

let identity: TinyIdentity;
let tokens: HostTokens;
beforeAll(async () => {
  identity = await startTinyIdentity();
  tokens = identity.hostTokens;
});
afterAll(() => identity.close());

describe('The tokens of a host', () => {
  it('are the app’s own for an app within Outlook', async () => {
    const { accessToken, idToken } = await tokens.forNestedApp(anna.personId);
    expect(decodeJwt(accessToken)).toMatchObject({
      aud: clientId,
      azp: clientId,
      oid: anna.personId,
      scp: 'access_as_user',
    });
    expect(decodeJwt(idToken)).toMatchObject({ aud: clientId, oid: anna.personId });
  });

  it('say what the person proved, to a tab as to an app within Outlook', async () => {
    const { accessToken } = await tokens.forNestedApp(anna.personId, strongSignInClaims);
    const ofTab = await tokens.forTab(anna.personId, strongSignInClaims);
    expect([decodeJwt(accessToken)['acrs'], decodeJwt(ofTab)['acrs']]).toEqual([['c1'], ['c1']]);
    expect(decodeJwt(await tokens.forTab(anna.personId))).not.toHaveProperty('acrs');
  });

  it('are Outlook’s where Outlook itself calls Graph', async () => {
    const claims = decodeJwt(await tokens.forOutlook(anna.personId));
    expect(claims).toMatchObject({
      aud: 'https://graph.microsoft.com',
      scp: 'Calendars.ReadWrite',
    });
    expect(claims['azp']).not.toBe(clientId);
  });

  it('are not for somebody unknown', async () => {
    await expect(tokens.forNestedApp('nobody')).rejects.toThrow('Nobody has the id');
  });
});
