const renewalMs = 5 * 60_000;

const expiresAt = (token: string): number => {
  const claims = token.split('.')[1] ?? '';
  const json = atob(claims.replaceAll('-', '+').replaceAll('_', '/'));
  return (JSON.parse(json) as { exp: number }).exp * 1000;
};

async function fetchToken(personId: string): Promise<string> {
  const response = await fetch('/token', { method: 'POST', body: personId });
  if (!response.ok) throw new Error('Sign-in failed.');
  return response.text();
}

/** Fetches tokens as Teams does: each is kept until shortly before it expires. */
export function createTokens(): (personId: string) => Promise<string> {
  const kept = new Map<string, Promise<string>>();
  return async (personId) => {
    const known = await kept.get(personId)?.catch(() => undefined);
    if (known && expiresAt(known) - Date.now() > renewalMs) return known;
    const fetched = fetchToken(personId);
    kept.set(personId, fetched);
    return fetched;
  };
}
