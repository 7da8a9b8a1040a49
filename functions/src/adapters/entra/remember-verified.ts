import { hash } from 'node:crypto';
import type { Caller } from '#functions/ports/token-verifier.ts';

/** A caller, and the instant (ms since the epoch) until which the token that named them is good. */
export interface VerifiedToken {
  readonly caller: Caller;
  readonly expiresAt: number;
}

const mostRemembered = 2_000;
/** However long a token lives, a key that Entra withdraws counts again after this time. */
const longestMs = 5 * 60_000;

/**
 * Verifies each token once and remembers who it named, by the token's hash, until it expires: a screen
 * asks every few seconds with the same token. A token that is refused is never remembered.
 */
export function rememberVerified(
  verify: (token: string) => Promise<VerifiedToken>,
): (token: string) => Promise<Caller> {
  const remembered = new Map<string, VerifiedToken>();
  return async (token) => {
    const key = hash('sha256', token);
    const known = remembered.get(key);
    if (known && Date.now() < known.expiresAt) return known.caller;
    const { caller, expiresAt } = await verify(token);
    const [oldest] = remembered.keys();
    if (oldest !== undefined && remembered.size >= mostRemembered) remembered.delete(oldest);
    remembered.set(key, { caller, expiresAt: Math.min(expiresAt, Date.now() + longestMs) });
    return caller;
  };
}
