/** An access token, and the instant (ms since the epoch) until which it is good. */
export interface AccessToken {
  readonly token: string;
  readonly expiresAt: number;
}

const mostRemembered = 2_000;
/** A token is given up this long before it expires, so that none expires on its way. */
const marginMs = 5 * 60_000;

/** Remembers a token per name while it is good. */
export function tokensInMemory() {
  const tokens = new Map<string, AccessToken>();
  return {
    find(name: string): string | undefined {
      const known = tokens.get(name);
      return known && Date.now() < known.expiresAt - marginMs ? known.token : undefined;
    },
    keep(name: string, token: AccessToken): void {
      const [oldest] = tokens.keys();
      if (oldest !== undefined && tokens.size >= mostRemembered) tokens.delete(oldest);
      tokens.set(name, token);
    },
  };
}
