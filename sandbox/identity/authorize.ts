import { randomUUID } from 'node:crypto';
import { contextsAskedFor } from './claims-challenge.ts';
import type { Account, Directory } from './directory.ts';
import { findAccount } from './directory.ts';
import { ProtocolError } from './protocol-error.ts';

/** What a code stands for until it is redeemed, once. */
interface Grant {
  readonly account: Account;
  readonly redirectUri: string;
  readonly scope: string;
  readonly nonce: string | null;
  readonly codeChallenge: string;
  /** What the sign-in had to prove. */
  readonly contexts: readonly string[];
}

export type Codes = Map<string, Grant>;

/** What the authorize endpoint answers: on to the app, or the page that asks who one is. */
export type AuthorizeAnswer =
  { readonly kind: 'redirect'; readonly to: string } | { readonly kind: 'choose' };

function redirectTo(
  query: URLSearchParams,
  redirectUri: URL,
  values: Record<string, string>,
): string {
  const state = query.get('state');
  const answer = new URLSearchParams({ ...values, ...(state && { state }) });
  const target = new URL(redirectUri);
  if (query.get('response_mode') === 'query') target.search = answer.toString();
  else target.hash = answer.toString();
  return target.href;
}

/** Throws for a request that may not be answered at its redirect address. */
function redirectUriOf(query: URLSearchParams, directory: Directory): URL {
  if (query.get('client_id') !== directory.clientId)
    throw new ProtocolError('unauthorized_client', 'No app with this client_id is registered.');
  const redirectUri = query.get('redirect_uri') ?? '';
  if (
    !URL.canParse(redirectUri) ||
    !directory.redirectOrigins.includes(new URL(redirectUri).origin)
  )
    throw new ProtocolError('invalid_request', 'The redirect_uri is not registered.');
  return new URL(redirectUri);
}

/** The authorization code flow with PKCE, for somebody named by `login_hint` or chosen on the page. */
export function authorize(
  query: URLSearchParams,
  directory: Directory,
  codes: Codes,
): AuthorizeAnswer {
  const redirectUri = redirectUriOf(query, directory);
  const refuse = (error: string, description: string): AuthorizeAnswer => ({
    kind: 'redirect',
    to: redirectTo(query, redirectUri, { error, error_description: description }),
  });
  const codeChallenge = query.get('code_challenge');
  if (query.get('response_type') !== 'code')
    return refuse('unsupported_response_type', 'Only response_type=code is known here.');
  if (!codeChallenge || query.get('code_challenge_method') !== 'S256')
    return refuse('invalid_request', 'A code_challenge with S256 is required.');
  const account = findAccount(directory, query.get('login_hint'));
  if (!account)
    return query.get('prompt') === 'none'
      ? refuse('login_required', 'Nobody is signed in.')
      : { kind: 'choose' };
  const code = randomUUID();
  codes.set(code, {
    account,
    redirectUri: query.get('redirect_uri') ?? '',
    scope: query.get('scope') ?? '',
    nonce: query.get('nonce'),
    contexts: contextsAskedFor(query.get('claims')),
    codeChallenge,
  });
  return { kind: 'redirect', to: redirectTo(query, redirectUri, { code }) };
}
