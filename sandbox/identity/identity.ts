import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Codes } from './authorize.ts';
import { authorize } from './authorize.ts';
import { choosePage } from './choose-page.ts';
import type { Directory } from './directory.ts';
import type { IdentityFaults } from './faults.ts';
import { noFaults, readFaults } from './faults.ts';
import { grants } from './grants.ts';
import { openIdMetadata } from './metadata.ts';
import { ProtocolError } from './protocol-error.ts';
import type { Signer } from './signing-key.ts';
import { tokenMaker } from './tokens.ts';

type Endpoint = (
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
) => void | Promise<void>;

const anyOrigin = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*',
  'access-control-max-age': '600',
};

const answer = async (endpoint: Endpoint, ...request: Parameters<Endpoint>): Promise<void> =>
  endpoint(...request);

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}

/** The identity provider of one tenant: OpenID metadata, keys, sign-in page and token endpoint. */
export function identityListener(
  origin: string,
  directory: Directory,
  signer: Signer,
  faults: IdentityFaults = noFaults(),
): RequestListener {
  const codes: Codes = new Map();
  const tokens = tokenMaker(origin, directory, signer);
  const metadata = openIdMetadata(origin, directory.tenantId);
  const tenantPath = `/${directory.tenantId}`;

  const endpoints: Readonly<Record<string, Endpoint>> = {
    'GET /v2.0/.well-known/openid-configuration': (_, response) =>
      sendJson(response, 200, metadata),
    'GET /discovery/v2.0/keys': (_, response) => sendJson(response, 200, signer.publicKeys),
    'GET /oauth2/v2.0/authorize': (_, response, { searchParams }) => {
      const answer = authorize(searchParams, directory, codes);
      if (answer.kind === 'redirect') response.writeHead(302, { location: answer.to }).end();
      else {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
        response.end(choosePage(searchParams, directory));
      }
    },
    'POST /oauth2/v2.0/token': async (request, response) => {
      const form = new URLSearchParams(await text(request));
      const grant = grants[form.get('grant_type') ?? ''];
      if (!grant)
        throw new ProtocolError('unsupported_grant_type', 'This grant is not known here.');
      sendJson(response, 200, await grant(form, { directory, codes, tokens, faults }));
    },
    'GET /oauth2/v2.0/logout': (_, response, { searchParams }) => {
      const target = searchParams.get('post_logout_redirect_uri') ?? '';
      const isKnown =
        URL.canParse(target) && directory.redirectOrigins.includes(new URL(target).origin);
      if (isKnown) response.writeHead(302, { location: target }).end();
      else response.end('Signed out.');
    },
  };

  /** What Entra does not have: whoever tries Kvartal makes things go wrong here. */
  const controls: Readonly<Record<string, Endpoint>> = {
    'POST /sandbox/faults': async (request, response) => {
      const wanted = readFaults(await text(request));
      if (!wanted) throw new ProtocolError('invalid_request', 'These are no faults.');
      sendJson(response, 200, Object.assign(faults, wanted));
    },
  };

  return (request, response) => {
    for (const [name, value] of Object.entries(anyOrigin)) response.setHeader(name, value);
    if (request.method === 'OPTIONS') return void response.writeHead(204).end();
    const url = new URL(request.url ?? '/', origin);
    const isTenants = url.pathname.startsWith(`${tenantPath}/`);
    if (isTenants && faults.outage)
      return sendJson(response, 503, { error: 'temporarily_unavailable' });
    const path = isTenants ? url.pathname.slice(tenantPath.length) : url.pathname;
    const endpoint = (isTenants ? endpoints : controls)[`${request.method} ${path}`];
    if (!endpoint) return void response.writeHead(404).end();
    answer(endpoint, request, response, url).catch((error: unknown) => {
      if (!(error instanceof ProtocolError)) {
        console.error(error);
        return void response.writeHead(500).end();
      }
      sendJson(response, 400, {
        error: error.code,
        error_description: error.message,
        ...error.details,
      });
    });
  };
}
