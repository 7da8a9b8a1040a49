import type { JWTVerifyGetKey } from 'jose';
import { decodeJwt, jwtVerify } from 'jose';
import { DomainError } from '#core/domain/errors.ts';
import type { VerifyToken } from '#functions/ports/token-verifier.ts';
import { callerOf, claimsSchema } from './claims.ts';
import { rememberVerified } from './remember-verified.ts';
import { signingKeys } from './signing-keys.ts';

export interface EntraSettings {
  /** Such as `https://login.microsoftonline.com`, without a slash at the end. */
  readonly authority: string;
  /** The tenants whose people may call. */
  readonly tenantIds: readonly string[];
  /** Our own client id: the token's audience. */
  readonly clientId: string;
  /** The clients that may hold the token. */
  readonly clientApps: readonly string[];
}

const clockToleranceSeconds = 60;

/** Verifies Entra access tokens on the spot; each tenant's keys are fetched once and kept, and each good token is verified once. */
export function entraTokenVerifier(settings: EntraSettings): VerifyToken {
  const { authority, clientId, clientApps, tenantIds } = settings;
  const keysOf = new Map<unknown, JWTVerifyGetKey>(
    tenantIds.map((tenantId) => [tenantId, signingKeys(authority, tenantId)]),
  );

  const verified = rememberVerified(async (token: string) => {
    const { tid: tenantId } = decodeJwt<{ tid?: string }>(token);
    const keys = keysOf.get(tenantId);
    if (!keys) throw new Error('Not a tenant of ours.');
    const { payload } = await jwtVerify(token, keys, {
      algorithms: ['RS256'],
      issuer: `${authority}/${tenantId}/v2.0`,
      audience: clientId,
      requiredClaims: ['exp', 'nbf'],
      clockTolerance: clockToleranceSeconds,
    });
    const claims = claimsSchema.parse(payload);
    if (!clientApps.includes(claims.azp)) throw new Error('Not a client of ours.');
    return { caller: callerOf(claims), expiresAt: (payload.exp ?? 0) * 1000 };
  });

  return (token) =>
    verified(token).catch((cause: unknown) => {
      throw cause instanceof DomainError
        ? cause
        : new DomainError('unauthenticated', {}, { cause });
    });
}
