import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noFaults } from '#sandbox/identity/faults.ts';
import { identityListener } from '#sandbox/identity/identity.ts';
import { openSigner } from '#sandbox/identity/signing-key.ts';
import { hostTokens } from '#sandbox/identity/host-tokens.ts';
import { openServer } from '#sandbox/servers.ts';

export const tenantId = '11111111-1111-4111-8111-111111111111';
export const clientId = '22222222-2222-4222-8222-222222222222';
export const redirectUri = 'http://app.example/signed-in';

export const anna = {
  personId: '33333333-3333-4333-8333-333333333333',
  name: 'Anna <Å>',
  loginName: 'anna@tenant.example',
  title: 'Team lead',
  roles: ['Administrator'],
};

export const bo = {
  personId: '44444444-4444-4444-8444-444444444444',
  name: 'Bo',
  loginName: 'bo@tenant.example',
  title: 'Engineer',
  roles: [],
};

export const clientSecret = 'secret';

const directory = {
  tenantId,
  tenantName: 'Tiny',
  clientId,
  clientSecret,
  redirectOrigins: ['http://app.example'],
  accounts: [anna, bo],
  personaCount: 1,
};

/** An identity provider in which Anna and Bo can sign in. */
export async function startTinyIdentity() {
  const folder = await mkdtemp(join(tmpdir(), 'kvartal-identity-'));
  const keyPath = join(folder, 'key.json');
  const signer = await openSigner(keyPath);
  const server = await openServer(0);
  const faults = noFaults();
  const listener = identityListener(server.origin, directory, signer, faults);
  let tokenRequests = 0;
  server.answerWith((request, response) => {
    if (request.url?.includes('/oauth2/v2.0/token')) tokenRequests += 1;
    listener(request, response);
  });
  const tenant = `${server.origin}/${tenantId}`;
  const tokens = hostTokens(server.origin, directory, signer);

  const verifier = randomBytes(32).toString('base64url');
  const request = {
    client_id: clientId,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: `openid offline_access api://${clientId}/access_as_user`,
    state: 'state',
    nonce: 'nonce',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  };

  return {
    origin: server.origin,
    tenant,
    keyPath,
    hostTokens: tokens,
    tokenFor: tokens.forTab,
    signer,
    faults,
    /** How often the token endpoint was asked. */
    tokenRequests: () => tokenRequests,
    /** Opens the authorize endpoint. */
    authorize: (changes: Record<string, string> = {}) =>
      fetch(
        `${tenant}/oauth2/v2.0/authorize?${new URLSearchParams({ ...request, ...changes }).toString()}`,
        {
          redirect: 'manual',
        },
      ),
    /** Asks the token endpoint. */
    token: async (form: Record<string, string>) => {
      const response = await fetch(`${tenant}/oauth2/v2.0/token`, {
        method: 'POST',
        body: new URLSearchParams({ client_id: clientId, ...form }),
      });
      return { status: response.status, body: (await response.json()) as Record<string, string> };
    },
    /** The form that redeems a code. */
    redemption: (code: string) => ({
      grant_type: 'authorization_code',
      code,
      redirect_uri: redirectUri,
      code_verifier: verifier,
    }),
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}

export type TinyIdentity = Awaited<ReturnType<typeof startTinyIdentity>>;
