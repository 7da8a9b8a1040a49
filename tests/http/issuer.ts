import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

export const tenantId = '0b9a1d5e-0000-4000-8000-00000000000a';
export const clientId = '0b9a1d5e-0000-4000-8000-0000000000c1';
export const teamsWeb = '5e3ce6c0-2b1f-4285-8d4b-75ee78787346';

type Claims = Readonly<Record<string, unknown>>;

/** An identity provider on loopback: one signing key, its key set over HTTP, and tokens to taste. */
export async function startIssuer() {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  const key = { ...(await exportJWK(publicKey)), kid: 'first', alg: 'RS256', use: 'sig' };
  const fetched: string[] = [];
  let isBroken = false;
  const server = createServer((request, response) => {
    fetched.push(request.url ?? '');
    response.statusCode = isBroken ? 503 : 200;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ keys: [key] }));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const authority = `http://127.0.0.1:${port}`;
  const nowSeconds = () => Math.floor(Date.now() / 1000);

  const claimsOf = (personId: string, changed: Claims = {}): Claims => ({
    iss: `${authority}/${tenantId}/v2.0`,
    aud: clientId,
    tid: tenantId,
    oid: personId,
    azp: teamsWeb,
    scp: 'access_as_user',
    ver: '2.0',
    iat: nowSeconds(),
    nbf: nowSeconds(),
    exp: nowSeconds() + 3_600,
    ...changed,
  });

  return {
    authority,
    publicKey,
    privateKey,
    /** The paths under which keys were asked for. */
    fetched,
    claimsOf,
    break: () => void (isBroken = true),
    mend: () => void (isBroken = false),
    token: (personId: string, changed: Claims = {}, kid = 'first') =>
      new SignJWT(claimsOf(personId, changed))
        .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid })
        .sign(privateKey),
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

export type Issuer = Awaited<ReturnType<typeof startIssuer>>;
