import { isStrong, strongSignInClaims } from './claims-challenge.ts';
import { consented } from './consent.ts';
import type { IdentityFaults } from './faults.ts';
import { ProtocolError } from './protocol-error.ts';
import { parseScope } from './scopes.ts';

const isConsented = (permission: string): boolean =>
  consented.scopes.some((scope) => scope === permission);

/**
 * Throws unless the person may be given a token with this scope: somebody has agreed to each permission,
 * and the sign-in was strong enough. Source: https://learn.microsoft.com/entra/identity-platform/v2-oauth2-on-behalf-of-flow
 */
export function requireGraphGrant(scope: string, acrs: unknown, faults: IdentityFaults): void {
  const missing = parseScope(scope).permissions.filter(
    (name) => !isConsented(name) || faults.consentMissing.includes(name),
  );
  if (missing.length > 0) {
    throw new ProtocolError(
      'invalid_grant',
      `AADSTS65001: Nobody has consented to ${missing.join(' ')}.`,
      { details: { error_codes: [65001], suberror: 'consent_required' } },
    );
  }
  if (faults.conditionalAccess && !isStrong(acrs)) {
    throw new ProtocolError(
      'interaction_required',
      'AADSTS50076: A stronger sign-in is required.',
      {
        details: { error_codes: [50076], suberror: 'basic_action', claims: strongSignInClaims },
      },
    );
  }
}
