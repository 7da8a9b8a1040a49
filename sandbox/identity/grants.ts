import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Codes } from './authorize.ts';
import { contextsAskedFor } from './claims-challenge.ts';
import type { Account, Directory } from './directory.ts';
import { findAccount } from './directory.ts';
import type { IdentityFaults } from './faults.ts';
import { requireGraphGrant } from './graph-grant.ts';
import { ProtocolError } from './protocol-error.ts';
import { graph, isOffline, parseScope } from './scopes.ts';
import type { TokenMaker } from './tokens.ts';
import { lifetimeSeconds } from './tokens.ts';

interface Surroundings {
  readonly directory: Directory;
  readonly codes: Codes;
  readonly tokens: TokenMaker;
  readonly faults: IdentityFaults;
}

type Grant = (form: URLSearchParams, around: Surroundings) => Promise<Record<string, unknown>>;

const invalidGrant = (description: string, cause?: unknown): ProtocolError =>
  new ProtocolError('invalid_grant', description, { cause });

async function tokensFor(
  account: Account,
  scope: string,
  { tokens, directory, faults }: Surroundings,
  { nonce = null, contexts = [] }: { nonce?: string | null; contexts?: readonly string[] } = {},
): Promise<Record<string, unknown>> {
  if (parseScope(scope).audience === graph) requireGraphGrant(scope, contexts, faults);
  const [accessToken, idToken, refreshToken] = await Promise.all([
    tokens.accessToken(account, scope, directory.clientId, contexts),
    tokens.idToken(account, nonce),
    isOffline(scope) ? tokens.refreshToken(account, scope, contexts) : undefined,
  ]);
  return {
    token_type: 'Bearer',
    scope,
    expires_in: lifetimeSeconds,
    ext_expires_in: lifetimeSeconds,
    access_token: accessToken,
    id_token: idToken,
    refresh_token: refreshToken,
    client_info: tokens.clientInfo(account),
  };
}

const redeemCode: Grant = async (form, around) => {
  const code = form.get('code') ?? '';
  const grant = around.codes.get(code);
  around.codes.delete(code);
  if (!grant) throw invalidGrant('The code is unknown or was used.');
  const challenge = createHash('sha256')
    .update(form.get('code_verifier') ?? '')
    .digest('base64url');
  if (challenge !== grant.codeChallenge) throw invalidGrant('The code_verifier does not fit.');
  if (form.get('redirect_uri') !== grant.redirectUri)
    throw invalidGrant('The redirect_uri is not the one that the code was sent to.');
  return tokensFor(grant.account, grant.scope, around, grant);
};

/** The person whom a token of ours names, and how they signed in. */
async function signInOf(token: string, audience: string, around: Surroundings) {
  const claims = await around.tokens.verify(token, audience).catch((error: unknown) => {
    throw invalidGrant('The token is not valid.', error);
  });
  const account = findAccount(around.directory, String(claims['oid']));
  if (!account) throw invalidGrant('The account is gone.');
  const contexts = z.array(z.string()).default([]).parse(claims['acrs']);
  return { account, contexts, claims };
}

const refresh: Grant = async (form, around) => {
  const token = form.get('refresh_token') ?? '';
  const { account, contexts, claims } = await signInOf(token, 'refresh', around);
  if (contextsAskedFor(form.get('claims')).some((asked) => !contexts.includes(asked)))
    throw new ProtocolError('interaction_required', 'The person has to prove more.');
  const isConfidential = parseScope(String(claims['scope'])).audience === graph;
  if (isConfidential) requireClient(form, around.directory);
  return tokensFor(account, form.get('scope') ?? '', around, { contexts });
};

function requireClient(form: URLSearchParams, { clientId, clientSecret }: Directory): void {
  const isKnown = form.get('client_id') === clientId && form.get('client_secret') === clientSecret;
  if (!isKnown) throw new ProtocolError('invalid_client', 'The client cannot be authenticated.');
}

const onBehalfOf: Grant = async (form, around) => {
  requireClient(form, around.directory);
  if (form.get('requested_token_use') !== 'on_behalf_of')
    throw new ProtocolError('invalid_request', 'requested_token_use must be on_behalf_of.');
  const token = form.get('assertion') ?? '';
  const { account, contexts, claims } = await signInOf(token, around.directory.clientId, around);
  // An ID token has the same audience, and may not be exchanged.
  if (typeof claims['scp'] !== 'string') throw invalidGrant('The assertion is no access token.');
  return tokensFor(account, form.get('scope') ?? '', around, { contexts });
};

const clientCredentials: Grant = async (form, { directory, tokens }) => {
  requireClient(form, directory);
  return {
    token_type: 'Bearer',
    expires_in: lifetimeSeconds,
    ext_expires_in: lifetimeSeconds,
    access_token: await tokens.appToken(form.get('scope') ?? ''),
  };
};

/** Every grant of the token endpoint. */
export const grants: Readonly<Record<string, Grant>> = {
  authorization_code: redeemCode,
  refresh_token: refresh,
  'urn:ietf:params:oauth:grant-type:jwt-bearer': onBehalfOf,
  client_credentials: clientCredentials,
};
