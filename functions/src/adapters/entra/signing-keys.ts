import type { JWTVerifyGetKey } from 'jose';
import { createRemoteJWKSet, errors } from 'jose';
import { DomainError } from '#core/domain/errors.ts';

const retryAfterSeconds = 5;

const isTheTokensFault = (cause: unknown): boolean =>
  cause instanceof errors.JWKSNoMatchingKey ||
  cause instanceof errors.JWKSMultipleMatchingKeys ||
  cause instanceof errors.JOSENotSupported;

/** A tenant's signing keys, fetched when first needed. Throws `busy` when Entra does not answer: that says nothing about the token. */
export function signingKeys(authority: string, tenantId: string): JWTVerifyGetKey {
  const keys = createRemoteJWKSet(new URL(`${authority}/${tenantId}/discovery/v2.0/keys`));
  return (header, token) =>
    keys(header, token).catch((cause: unknown) => {
      throw isTheTokensFault(cause)
        ? cause
        : new DomainError('busy', { retryAfterSeconds }, { cause });
    });
}
