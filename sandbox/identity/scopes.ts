import { consented } from './consent.ts';

export const graph = 'https://graph.microsoft.com';
const oidcScopes = ['openid', 'profile', 'email', 'offline_access'];

/** Splits `api://{id}/access_as_user openid …` into the audience and the permissions asked of it. */
export function parseScope(scope: string): { audience: string; permissions: string[] } {
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

/** Whether a refresh token is asked for. */
export const isOffline = (scope: string): boolean => scope.split(' ').includes('offline_access');
