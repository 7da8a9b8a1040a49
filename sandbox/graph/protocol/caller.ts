import type { Signer } from '#sandbox/identity/signing-key.ts';
import { GraphError } from './graph-error.ts';

const audience = 'https://graph.microsoft.com';

/** Who calls: a person by way of an app, or an app as itself. */
export type Caller = {
  /** Client id of the app. */
  readonly appId: string;
  /** Scopes of a person's token, roles of an app's. */
  readonly permissions: ReadonlySet<string>;
} & ({ readonly kind: 'person'; readonly personId: string } | { readonly kind: 'app' });

const words = (claim: unknown): string[] =>
  typeof claim === 'string' ? claim.split(' ').filter(Boolean) : [];

/**
 * The caller whose token the Authorization header carries; rejects with GraphError 401.
 * Source: https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference
 */
export async function callerOf(
  authorization: string | undefined,
  signer: Pick<Signer, 'verify'>,
): Promise<Caller> {
  const token = /^Bearer (.+)$/i.exec(authorization ?? '')?.[1];
  if (!token) throw new GraphError('no-token');
  const claims = await signer.verify(token).catch((cause: unknown) => {
    throw new GraphError('bad-token', undefined, { cause });
  });
  if (claims.aud !== audience) throw new GraphError('bad-token', 'Invalid audience.');
  const appId = String(claims['azp']);
  if (claims['idtyp'] === 'app') {
    const roles = Array.isArray(claims['roles']) ? claims['roles'].map(String) : [];
    return { kind: 'app', appId, permissions: new Set(roles) };
  }
  const permissions = new Set(words(claims['scp']));
  return { kind: 'person', appId, personId: String(claims['oid']), permissions };
}
