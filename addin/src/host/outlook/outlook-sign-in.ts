import {
  AuthError,
  ClientAuthErrorCodes,
  createNestablePublicClientApplication,
  InteractionRequiredAuthError,
} from '@azure/msal-browser';
import { apiScope } from '#core/contract/api-scope.ts';
import { OfflineError, SignInError } from '#addin/host/api.ts';
import type { Settings } from '#addin/host/settings.ts';

type GetToken = (claims?: string) => Promise<string>;

/** Silently where Outlook can, else after its question to the person. */
async function createGetToken({ clientId, authority }: Settings): Promise<GetToken> {
  const client = await createNestablePublicClientApplication({ auth: { clientId, authority } });
  const scopes = [apiScope(clientId)];
  return async (claims) => {
    const request = { scopes, ...(claims && { claims }) };
    try {
      return (await client.acquireTokenSilent(request)).accessToken;
    } catch (error) {
      if (!(error instanceof InteractionRequiredAuthError)) throw error;
      return (await client.acquireTokenPopup(request)).accessToken;
    }
  };
}

const isOffline = (error: unknown): boolean =>
  !navigator.onLine ||
  (error instanceof AuthError && error.errorCode === ClientAuthErrorCodes.noNetworkConnectivity);

/**
 * Gives access tokens for whoever is signed in to Outlook, by nested app authentication. Rejects with
 * OfflineError, or with SignInError when Outlook gives none; each call tries anew.
 * Source: https://learn.microsoft.com/office/dev/add-ins/develop/enable-nested-app-authentication-in-your-add-in
 */
export function outlookSignIn(settings: Settings): GetToken {
  let created: Promise<GetToken> | null = null;
  return async (claims) => {
    try {
      created ??= createGetToken(settings);
      return await (
        await created
      )(claims);
    } catch (error) {
      throw isOffline(error) ? new OfflineError(error) : new SignInError(error);
    }
  };
}
