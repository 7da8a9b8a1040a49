import type { ManagedIdentityCredential, TokenCredential } from '@azure/identity';

/**
 * The function app's own identity in Azure, or the user-assigned one with this client id. Its package
 * is loaded when a token is first asked for.
 */
export function managedIdentity(clientId?: string): TokenCredential {
  let credential: Promise<ManagedIdentityCredential> | undefined;
  const load = async () => {
    const { ManagedIdentityCredential } = await import('@azure/identity');
    return clientId === undefined
      ? new ManagedIdentityCredential()
      : new ManagedIdentityCredential({ clientId });
  };
  return {
    getToken: async (scopes, options) => (await (credential ??= load())).getToken(scopes, options),
  };
}
