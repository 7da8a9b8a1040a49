import { z } from 'zod';

/** The authentication context that a stronger sign-in stands for. */
const strongContext = 'c1';

/** What Entra wants to see in the next token. Source: https://learn.microsoft.com/entra/identity-platform/developer-guide-conditional-access-authentication-context */
export const strongSignInClaims = JSON.stringify({
  access_token: { acrs: { essential: true, value: strongContext } },
});

const requestSchema = z.object({
  access_token: z.object({ acrs: z.object({ value: z.string() }) }),
});

/** The authentication contexts that a `claims` parameter asks for: none without one. */
export function contextsAskedFor(claims: string | null): readonly string[] {
  if (!claims) return [];
  const request = requestSchema.safeParse(JSON.parse(claims));
  return request.success ? [request.data.access_token.acrs.value] : [];
}

/** Whether a token came of the stronger sign-in. */
export const isStrong = (acrs: unknown): boolean =>
  Array.isArray(acrs) && acrs.includes(strongContext);
