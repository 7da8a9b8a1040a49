import type { AuthenticationResult, ConfidentialClientApplication } from '@azure/msal-node';
import { CalendarError } from '#functions/ports/calendar.ts';
import type { Store } from '#functions/ports/store.ts';
import { proofFor, type ClientProof } from './client-proof.ts';
import { keptTokens, type Person } from './kept-tokens.ts';
import { msalClient } from './msal-client.ts';
import { throwTokenFailure } from './token-failures.ts';
import { tokensInMemory, type AccessToken } from './tokens-in-memory.ts';

export interface GraphTokenSettings {
  /** Such as `https://login.microsoftonline.com`, without a slash at the end. */
  readonly authority: string;
  readonly clientId: string;
  readonly proof: ClientProof;
  /** 32 bytes that seal what is kept of a visit. */
  readonly cacheKey: Uint8Array;
}

const graph = 'https://graph.microsoft.com';
/** What a person, or IT for everybody, agrees to; MSAL adds offline_access. */
const permissions = [
  'User.Read',
  'User.ReadBasic.All',
  'Calendars.ReadWrite',
  'MailboxSettings.Read',
  'Place.Read.All',
];
const delegatedScopes = permissions.map((permission) => `${graph}/${permission}`);
const applicationScopes = [`${graph}/.default`];

/**
 * Tokens for Microsoft Graph. `isFresh` asks Entra even where a known token looks good. All reject with
 * CalendarError, and with StoreBusyError where the store is.
 */
export function entraGraphTokens(settings: GraphTokenSettings, store: Store) {
  const kept = keptTokens(store, settings.cacheKey);
  const memory = tokensInMemory();
  const auth = { clientId: settings.clientId, ...proofFor(settings.proof) };
  const clientIn = (tenantId: string) => msalClient(settings.authority, tenantId, auth);
  const appIn = new Map<string, Promise<ConfidentialClientApplication>>();

  /** With a client that knows this person's tokens and nobody else's. */
  async function forPerson(
    person: Person,
    isFresh: boolean,
    acquire: (client: ConfidentialClientApplication) => Promise<AuthenticationResult | null>,
  ): Promise<string> {
    const name = `${person.tenantId}/${person.personId}`;
    const known = isFresh ? undefined : memory.find(name);
    if (known !== undefined) return known;
    const client = await clientIn(person.tenantId);
    const cache = client.getTokenCache();
    const keptCache = await kept.load(person);
    if (keptCache !== null) cache.deserialize(keptCache);
    const token = await acquire(client).then(accessTokenOf, throwTokenFailure);
    // `hasChanged` is true after each look: MSAL counts what it does in the same place.
    const cacheNow = cache.serialize();
    if (cacheNow !== keptCache) await kept.save(person, cacheNow);
    memory.keep(name, token);
    return token.token;
  }

  return {
    /**
     * In exchange for the token with which somebody called us.
     * Source: https://learn.microsoft.com/entra/identity-platform/v2-oauth2-on-behalf-of-flow
     */
    onBehalfOf: (person: Person, oboAssertion: string, isFresh = false): Promise<string> =>
      forPerson(person, isFresh, (client) =>
        client.acquireTokenOnBehalfOf({
          oboAssertion,
          scopes: delegatedScopes,
          skipCache: isFresh,
        }),
      ),

    /** With what was kept of the person's last visit. Rejects with `no-access` when that does not do. */
    inAbsence: (person: Person, isFresh = false): Promise<string> =>
      forPerson(person, isFresh, async (client) => {
        const [account] = await client.getTokenCache().getAllAccounts();
        if (!account) throw new CalendarError({ reason: 'no-access' });
        return client.acquireTokenSilent({
          account,
          scopes: delegatedScopes,
          forceRefresh: isFresh,
        });
      }).catch((error: unknown) => {
        throw asksThePerson(error)
          ? new CalendarError({ reason: 'no-access' }, { cause: error })
          : error;
      }),

    /** As the app itself, which has nobody's tokens: MSAL keeps them in this process. */
    async asApp(tenantId: string, isFresh = false): Promise<string> {
      const client = appIn.get(tenantId) ?? clientIn(tenantId);
      appIn.set(tenantId, client);
      const request = { scopes: applicationScopes, skipCache: isFresh };
      const { token } = await (
        await client
      )
        .acquireTokenByClientCredential(request)
        .then(accessTokenOf, throwTokenFailure);
      return token;
    },
  };
}

function accessTokenOf(result: AuthenticationResult | null): AccessToken {
  if (!result?.expiresOn) throw new Error('MSAL answered without a token.');
  return { token: result.accessToken, expiresAt: result.expiresOn.getTime() };
}

const asksThePerson = (error: unknown): boolean =>
  error instanceof CalendarError && error.failure.reason === 'interaction-required';
