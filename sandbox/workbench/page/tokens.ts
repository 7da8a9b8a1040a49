const renewalMs = 5 * 60_000;

const expiresAt = (token: string): number => {
  const claims = token.split('.')[1] ?? '';
  const json = atob(claims.replaceAll('-', '+').replaceAll('_', '/'));
  return (JSON.parse(json) as { exp: number }).exp * 1000;
};

/** Fetches tokens as Teams does: each is kept until shortly before it expires. */
export function createTokens(): (personId: string) => Promise<string> {
  const kept = new Map<string, string>();
  return async (personId) => {
    const known = kept.get(personId);
    if (known && expiresAt(known) - Date.now() > renewalMs) return known;
    const response = await fetch('/token', { method: 'POST', body: personId });
    if (!response.ok) throw new Error('Sign-in failed.');
    const token = await response.text();
    kept.set(personId, token);
    return token;
  };
}
