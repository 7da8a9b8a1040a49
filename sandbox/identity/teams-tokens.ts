import { apiScope } from '#core/contract/api-scope.ts';
import { contextsAskedFor } from './claims-challenge.ts';
import type { Directory } from './directory.ts';
import { findAccount } from './directory.ts';
import type { Signer } from './signing-key.ts';
import { tokenMaker } from './tokens.ts';

/** Client id of Teams on the web. Source: https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/authentication/tab-sso-register-aad */
const teamsWeb = '5e3ce6c0-2b1f-4285-8d4b-75ee78787346';

/** Gives the token that Teams asks Entra for when a tab calls `getAuthToken`, with the claims that the tab was asked for. Rejects for somebody unknown. */
export function teamsTokens(
  origin: string,
  directory: Directory,
  signer: Signer,
): (personId: string, claims?: string) => Promise<string> {
  const tokens = tokenMaker(origin, directory, signer);
  return async (personId, claims) => {
    const account = findAccount(directory, personId);
    if (!account) throw new Error(`Nobody has the id ${personId}.`);
    const scope = apiScope(directory.clientId);
    return tokens.accessToken(account, scope, teamsWeb, contextsAskedFor(claims ?? null));
  };
}
