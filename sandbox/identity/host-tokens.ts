import { apiScope } from '#core/contract/api-scope.ts';
import { contextsAskedFor } from './claims-challenge.ts';
import type { Directory } from './directory.ts';
import { findAccount } from './directory.ts';
import type { NestedAppTokens } from './nested-app-tokens.ts';
import type { Signer } from './signing-key.ts';
import { lifetimeSeconds, tokenMaker } from './tokens.ts';

/** Client id of Teams on the web. Source: https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/authentication/tab-sso-register-aad */
const teamsWeb = '5e3ce6c0-2b1f-4285-8d4b-75ee78787346';

/** Client id of Outlook on the web. Source: https://learn.microsoft.com/power-platform/admin/apps-to-allow */
const outlookWeb = '9199bf20-a13f-4107-85dc-02114787ef48';

/** The tokens that Teams and Outlook get from Entra for a person. Each rejects for somebody unknown. */
export interface HostTokens {
  /** For a tab that calls `getAuthToken`. */
  readonly forTab: (personId: string, claims?: string) => Promise<string>;
  /** With which Outlook itself calls Graph. */
  readonly forOutlook: (personId: string) => Promise<string>;
  readonly forNestedApp: (personId: string, claims?: string) => Promise<NestedAppTokens>;
}

/** The requests behind single sign-on; `claims` are what a conditional-access challenge asked for, and the person has proved. */
export function hostTokens(origin: string, directory: Directory, signer: Signer): HostTokens {
  const tokens = tokenMaker(origin, directory, signer);
  const scope = apiScope(directory.clientId);
  const accountOf = (personId: string) => {
    const account = findAccount(directory, personId);
    if (!account) throw new Error(`Nobody has the id ${personId}.`);
    return account;
  };
  return {
    forTab: async (personId, claims) =>
      tokens.accessToken(accountOf(personId), scope, teamsWeb, contextsAskedFor(claims ?? null)),
    forOutlook: async (personId) =>
      tokens.accessToken(
        accountOf(personId),
        'https://graph.microsoft.com/Calendars.ReadWrite',
        outlookWeb,
      ),
    forNestedApp: async (personId, claims) => {
      const account = accountOf(personId);
      const contexts = contextsAskedFor(claims ?? null);
      const [accessToken, idToken] = await Promise.all([
        tokens.accessToken(account, scope, directory.clientId, contexts),
        tokens.idToken(account, null),
      ]);
      return { accessToken, idToken, expiresInSeconds: lifetimeSeconds };
    },
  };
}
