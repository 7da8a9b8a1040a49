import type { NestedAppTokens } from '#sandbox/identity/nested-app-tokens.ts';

/** What goes wrong when the app asks for a token; for trying it out. */
export type SignInFault = 'none' | 'asks-again' | 'no-network';

/** Who is signed in to the host, and how it gets tokens for an app in it. */
export interface SignInDesk {
  readonly person: { readonly id: string; readonly name: string; readonly loginName: string };
  readonly tenantId: string;
  readonly fault: SignInFault;
  readonly fetchTokens: (claims: string | undefined) => Promise<NestedAppTokens>;
  /** Asks the person; resolves with whether they agreed. */
  readonly confirm: (question: 'sign-in' | 'additional-check') => Promise<boolean>;
}

interface BridgeRequest {
  readonly requestId: string;
  readonly method: string;
  readonly tokenParams?: { readonly scope: string; readonly claims?: string };
}

type Outcome =
  | { readonly success: true; readonly [part: string]: unknown }
  | {
      readonly success: false;
      readonly error: { readonly status: string; readonly code?: string };
    };

type TokenParams = NonNullable<BridgeRequest['tokenParams']>;

const environment = 'login.windows.net';

const refuse = (status: string, code?: string): Outcome => ({
  success: false,
  error: { status, ...(code && { code }) },
});

const accountContext = ({ person, tenantId }: SignInDesk) => ({
  homeAccountId: `${person.id}.${tenantId}`,
  environment,
  tenantId,
});

async function giveTokens({ scope, claims }: TokenParams, desk: SignInDesk): Promise<Outcome> {
  const { accessToken, idToken, expiresInSeconds } = await desk.fetchTokens(claims);
  return {
    success: true,
    token: {
      access_token: accessToken,
      id_token: idToken,
      expires_in: expiresInSeconds,
      scope,
      properties: null,
    },
    account: {
      ...accountContext(desk),
      localAccountId: desk.person.id,
      username: desk.person.loginName,
      name: desk.person.name,
    },
  };
}

/** Whether a token has to prove more than who the person is. MSAL always asks something of the ID token. */
const asksForProof = (claims: string | undefined): boolean =>
  claims !== undefined && 'access_token' in (JSON.parse(claims) as object);

/** Without a question to the person: so not when they have to prove more. */
const giveSilently = async (params: TokenParams, desk: SignInDesk): Promise<Outcome> =>
  asksForProof(params.claims) || desk.fault === 'asks-again'
    ? refuse('USER_INTERACTION_REQUIRED', 'interaction_required')
    : giveTokens(params, desk);

async function giveAfterQuestion(params: TokenParams, desk: SignInDesk): Promise<Outcome> {
  const agreed = await desk.confirm(asksForProof(params.claims) ? 'additional-check' : 'sign-in');
  return agreed ? giveTokens(params, desk) : refuse('USER_CANCEL');
}

const withParams =
  (give: typeof giveSilently) =>
  async ({ tokenParams }: BridgeRequest, desk: SignInDesk): Promise<Outcome> => {
    if (desk.fault === 'no-network') return refuse('NO_NETWORK');
    return tokenParams ? give(tokenParams, desk) : refuse('PERSISTENT_ERROR', 'invalid_request');
  };

/** Every method of the bridge. */
const methods: Readonly<
  Record<string, (request: BridgeRequest, desk: SignInDesk) => Promise<Outcome>>
> = {
  GetInitContext: async (_, desk) => ({
    success: true,
    initContext: {
      sdkName: 'Outlook',
      sdkVersion: '1.0',
      capabilities: { queryAccount: true },
      accountContext: accountContext(desk),
    },
  }),
  GetToken: withParams(giveSilently),
  GetTokenPopup: withParams(giveAfterQuestion),
};

/** The host's response to a message of MSAL's nested app authentication. Source: `src/naa` of @azure/msal-browser 5 */
export async function answerBridge(text: string, desk: SignInDesk): Promise<string> {
  const request = JSON.parse(text) as BridgeRequest;
  const method = methods[request.method];
  const outcome = method
    ? await method(request, desk).catch(() => refuse('TRANSIENT_ERROR'))
    : refuse('NESTED_APP_AUTH_UNAVAILABLE');
  const { requestId } = request;
  return JSON.stringify({ messageType: 'NestedAppAuthResponse', requestId, ...outcome });
}
