import type { NodeAuthOptions } from '@azure/msal-node';
import { managedIdentity } from './managed-identity.ts';

/** How the app proves to Entra that it is the app. */
export type ClientProof =
  | { readonly clientSecret: string }
  /** Client id of a user-assigned managed identity that the app registration trusts. */
  | { readonly managedIdentityId: string };

/** Source: https://learn.microsoft.com/entra/workload-id/workload-identity-federation-config-app-trust-managed-identity */
const exchangeScope = 'api://AzureADTokenExchange/.default';

/** The proof as MSAL takes it: a secret, or an assertion that is asked for whenever one is needed. */
export function proofFor(
  proof: ClientProof,
): Pick<NodeAuthOptions, 'clientSecret' | 'clientAssertion'> {
  if ('clientSecret' in proof) return { clientSecret: proof.clientSecret };
  const identity = managedIdentity(proof.managedIdentityId);
  return {
    clientAssertion: async () => {
      const token = await identity.getToken(exchangeScope);
      if (!token) throw new Error('The managed identity has no token.');
      return token.token;
    },
  };
}
