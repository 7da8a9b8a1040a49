import { createHash, randomUUID } from 'node:crypto';
import type { Account, Directory } from './directory.ts';
import type { Signer } from './signing-key.ts';

export const lifetimeSeconds = 3_600;
const refreshLifetimeSeconds = 24 * 3_600;
const graph = 'https://graph.microsoft.com';
const oidcScopes = ['openid', 'profile', 'email', 'offline_access'];

/** What an administrator has consented to for the app, in Graph. Source: https://learn.microsoft.com/graph/permissions-reference */
const consented = {
  scopes: [
    'Calendars.ReadWrite',
    'GroupMember.Read.All',
    'MailboxSettings.Read',
    'People.Read',
    'Place.Read.All',
    'User.Read',
    'User.ReadBasic.All',
  ],
  roles: [
    'Calendars.ReadWrite',
    'GroupMember.Read.All',
    'MailboxSettings.Read',
    'Place.Read.All',
    'User.Read.All',
  ],
} as const;

/** Splits `api://{id}/access_as_user openid …` into the audience and the permissions asked of it. */
function parseScope(scope: string): { audience: string; permissions: string[] } {
  const wanted = scope.split(' ').filter((item) => item && !oidcScopes.includes(item));
  const parts = wanted.map((item) => {
    const end = item.lastIndexOf('/');
    return end < 0
      ? { audience: graph, permission: item }
      : { audience: item.slice(0, end), permission: item.slice(end + 1) };
  });
  return {
    audience: (parts[0]?.audience ?? graph).replace(/^api:\/\//, ''),
    permissions: parts.flatMap(({ audience, permission }) =>
      audience === graph && permission === '.default' ? consented.scopes : permission,
    ),
  };
}

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
    /** A token with which a client (`azp`) calls an API for a person. */
    accessToken: (account: Account, scope: string, clientApp: string) => {
      const { audience, permissions } = parseScope(scope);
      return signer.sign({
        ...common(audience, lifetimeSeconds),
        ...person(account, audience),
        azp: clientApp,
        scp: permissions.join(' '),
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
    refreshToken: (account: Account, scope: string) =>
      signer.sign({
        ...common('refresh', refreshLifetimeSeconds),
        oid: account.personId,
        scope,
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
