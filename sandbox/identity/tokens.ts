import { createHash, randomUUID } from 'node:crypto';
import type { Account, Directory } from './directory.ts';
import { consented } from './consent.ts';
import { parseScope } from './scopes.ts';
import type { Signer } from './signing-key.ts';

export const lifetimeSeconds = 3_600;
const refreshLifetimeSeconds = 24 * 3_600;

/** Makes the v2.0 tokens of a tenant: the claims that Entra ID writes. Source: https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference */
export function tokenMaker(origin: string, { tenantId, clientId }: Directory, signer: Signer) {
  const common = (audience: string, seconds: number) => {
    const now = Math.floor(Date.now() / 1000);
    return {
      aud: audience,
      iss: `${origin}/${tenantId}/v2.0`,
      iat: now,
      nbf: now,
      exp: now + seconds,
      tid: tenantId,
      uti: randomUUID(),
      ver: '2.0',
    };
  };
  const person = (account: Account, audience: string) => ({
    name: account.name,
    oid: account.personId,
    preferred_username: account.loginName,
    sub: createHash('sha256').update(`${account.personId} ${audience}`).digest('base64url'),
    ...(account.roles.length > 0 && { roles: account.roles }),
  });
  return {
    /** A token with which a client (`azp`) calls an API for a person, who signed in for these authentication contexts. */
    accessToken: (
      account: Account,
      scope: string,
      clientApp: string,
      contexts: readonly string[] = [],
    ) => {
      const { audience, permissions } = parseScope(scope);
      return signer.sign({
        ...common(audience, lifetimeSeconds),
        ...person(account, audience),
        azp: clientApp,
        scp: permissions.join(' '),
        ...(contexts.length > 0 && { acrs: contexts }),
      });
    },
    /** A token with which the app calls an API as itself. */
    appToken: (scope: string) => {
      const { audience } = parseScope(scope);
      return signer.sign({
        ...common(audience, lifetimeSeconds),
        azp: clientId,
        idtyp: 'app',
        oid: clientId,
        sub: clientId,
        roles: consented.roles,
      });
    },
    idToken: (account: Account, nonce: string | null) =>
      signer.sign({
        ...common(clientId, lifetimeSeconds),
        ...person(account, clientId),
        login_hint: account.loginName,
        ...(nonce && { nonce }),
      }),
    refreshToken: (account: Account, scope: string, contexts: readonly string[]) =>
      signer.sign({
        ...common('refresh', refreshLifetimeSeconds),
        oid: account.personId,
        scope,
        ...(contexts.length > 0 && { acrs: contexts }),
      }),
    clientInfo: ({ personId }: Account) =>
      Buffer.from(JSON.stringify({ uid: personId, utid: tenantId })).toString('base64url'),
    /** The claims of a token of ours that was made for the audience; rejects otherwise. */
    verify: async (token: string, audience: string) => {
      const claims = await signer.verify(token);
      if (claims.aud !== audience) throw new Error('The token is for somebody else.');
      return claims;
    },
  };
}

export type TokenMaker = ReturnType<typeof tokenMaker>;
