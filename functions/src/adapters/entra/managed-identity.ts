import type { ManagedIdentityCredential, TokenCredential } from '@azure/identity';

/** The function app's own identity in Azure. Its package is loaded when a token is first asked for. */
export function managedIdentity(): TokenCredential {
  let credential: Promise<ManagedIdentityCredential> | undefined;
  const load = async () => {
    const { ManagedIdentityCredential } = await import('@azure/identity');
    return new ManagedIdentityCredential();
  };
  return {
    getToken: async (scopes, options) => (await (credential ??= load())).getToken(scopes, options),
  };
}
