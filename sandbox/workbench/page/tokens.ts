import type { TokenKind, TokenRequest } from '#sandbox/workbench/token-request.ts';

const renewalMs = 5 * 60_000;

const expiresAt = (token: string): number => {
  const claims = token.split('.')[1] ?? '';
  const json = atob(claims.replaceAll('-', '+').replaceAll('_', '/'));
  return (JSON.parse(json) as { exp: number }).exp * 1000;
};

/** Fetches what the host would get from Entra. Rejects when it gets nothing. */
export async function fetchToken<Token>(kind: TokenKind, request: TokenRequest): Promise<Token> {
  const response = await fetch(`/tokens/${kind}`, {
    method: 'POST',
    body: JSON.stringify(request),
  });
  if (!response.ok) throw new Error('Sign-in failed.');
  return (await response.json()) as Token;
}

/** Fetches tokens as a host does: each is kept until shortly before it expires. */
export function createTokens(kind: 'tab' | 'outlook'): (personId: string) => Promise<string> {
  const kept = new Map<string, Promise<string>>();
  return async (personId) => {
    const known = await kept.get(personId)?.catch(() => undefined);
    if (known && expiresAt(known) - Date.now() > renewalMs) return known;
    const fetched = fetchToken<string>(kind, { personId });
    kept.set(personId, fetched);
    return fetched;
  };
}
