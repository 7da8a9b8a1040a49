import { InteractionRequiredAuthError, PublicClientApplication } from '@azure/msal-browser';
import { apiScope } from '#core/contract/api-scope.ts';
import type { Settings } from './settings.ts';

/** Who signed in, and a function that gives access tokens. */
export interface SignedIn {
  readonly personId: string;
  readonly getToken: (claims?: string) => Promise<string>;
}

/** Signs the person in by redirect. Never resolves when the page is about to leave for the sign-in page. */
export async function signIn(settings: Settings): Promise<SignedIn> {
  const { clientId, authority, authorityMetadata } = settings;
  const client = new PublicClientApplication({
    auth: {
      clientId,
      authority,
      redirectUri: location.origin,
      ...(authorityMetadata && {
        authorityMetadata,
        knownAuthorities: [new URL(authority).host],
      }),
    },
    cache: { cacheLocation: 'sessionStorage' },
  });
  await client.initialize();
  const scopes = [apiScope(clientId)];
  const returned = await client.handleRedirectPromise({ navigateToLoginRequestUrl: true });
  const account = returned?.account ?? client.getAllAccounts()[0];
  if (!account) {
    const loginHint = new URL(location.href).searchParams.get('login_hint') ?? undefined;
    await client.loginRedirect({ scopes, ...(loginHint && { loginHint }) });
    return new Promise(() => undefined);
  }
  const getToken = async (claims?: string) => {
    const request = { scopes, account, ...(claims && { claims }) };
    try {
      const { accessToken } = await client.acquireTokenSilent(request);
      return accessToken;
    } catch (error) {
      if (!(error instanceof InteractionRequiredAuthError)) throw error;
      await client.acquireTokenRedirect(request);
      return new Promise<string>(() => undefined);
    }
  };
  return { personId: account.localAccountId, getToken };
}
