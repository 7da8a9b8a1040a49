import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import type { CryptoKey, JWK, JWTPayload } from 'jose';
import { exportJWK, generateKeyPair, importJWK, jwtVerify, SignJWT } from 'jose';

const algorithm = 'RS256';

/** Signs and verifies what the identity provider hands out. */
export interface Signer {
  readonly publicKeys: { readonly keys: readonly JWK[] };
  sign(claims: JWTPayload): Promise<string>;
  /** The claims of a token that this key signed; rejects for any other and an expired one. */
  verify(token: string): Promise<JWTPayload>;
}

/** The signer whose key lies in the file, made there if it is missing, so that tokens outlive a restart. */
export async function openSigner(path: string): Promise<Signer> {
  const jwk = existsSync(path) ? await readKey(path) : await makeKey(path);
  const { kid = '', kty = '', n = '', e = '' } = jwk;
  const publicJwk: JWK = { kty, n, e, kid, use: 'sig', alg: algorithm };
  const privateKey = (await importJWK(jwk, algorithm)) as CryptoKey;
  const publicKey = await importJWK(publicJwk, algorithm);
  return {
    publicKeys: { keys: [publicJwk] },
    sign: (claims) =>
      new SignJWT(claims).setProtectedHeader({ typ: 'JWT', alg: algorithm, kid }).sign(privateKey),
    verify: async (token) => (await jwtVerify(token, publicKey)).payload,
  };
}

const readKey = async (path: string): Promise<JWK> =>
  JSON.parse(await readFile(path, 'utf8')) as JWK;

async function makeKey(path: string): Promise<JWK> {
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true });
  const jwk = { ...(await exportJWK(privateKey)), kid: randomUUID() };
  await writeFile(path, JSON.stringify(jwk), { mode: 0o600 });
  return jwk;
}
