import { readFile } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { HostTokens } from '#sandbox/identity/host-tokens.ts';
import { bundleOfficeJs } from '#sandbox/outlook/bundle.ts';
import type { TenantView } from './tenant-view.ts';
import type { TokenKind, TokenRequest } from './token-request.ts';

const fileAt = (name: string): string => fileURLToPath(new URL(`page/${name}`, import.meta.url));

const addinIcon = new URL('../../addin/public/icon.svg', import.meta.url);

/** The page's script in one file. */
async function bundlePage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileAt('main.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2024',
  });
  return outputFiles[0]?.text ?? '';
}

/** The stylesheets of the page's parts in one file. */
async function joinStyles(): Promise<string> {
  const parts = ['style.css', 'outlook/outlook.css'];
  return (await Promise.all(parts.map((part) => readFile(fileAt(part), 'utf8')))).join('\n');
}

/** JSON that may stand within a script element. */
const inlineJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

const tokensOf = (
  tokens: HostTokens,
): Readonly<Record<TokenKind, (request: TokenRequest) => Promise<unknown>>> => ({
  tab: ({ personId, claims }) => tokens.forTab(personId, claims),
  outlook: ({ personId }) => tokens.forOutlook(personId),
  'nested-app': ({ personId, claims }) => tokens.forNestedApp(personId, claims),
});

/** Serves the workbench: its page at `/` and at every Teams deep link, Office.js, and the tokens that its Teams and its Outlook have. */
export async function workbenchListener(
  tenant: TenantView,
  tokens: HostTokens,
): Promise<RequestListener> {
  const [template, style, icon, script, officeJs] = await Promise.all([
    readFile(fileAt('index.html'), 'utf8'),
    joinStyles(),
    readFile(addinIcon, 'utf8'),
    bundlePage(),
    bundleOfficeJs(),
  ]);
  const page = template.replace('{{tenant}}', () => inlineJson(tenant));
  const files: Readonly<Record<string, readonly [type: string, content: string]>> = {
    '/': ['text/html', page],
    '/workbench.css': ['text/css', style],
    '/kvartal.svg': ['image/svg+xml', icon],
    '/workbench.js': ['text/javascript', script],
    '/office.js': ['text/javascript', officeJs],
  };
  const send = (response: ServerResponse, type: string, content: string) => {
    response.writeHead(200, {
      'content-type': `${type}; charset=utf-8`,
      'cache-control': 'no-cache',
    });
    response.end(content);
  };
  const makers: Readonly<Record<string, (request: TokenRequest) => Promise<unknown>>> =
    tokensOf(tokens);
  const sendToken = async (kind: string, request: IncomingMessage, response: ServerResponse) => {
    const token = await makers[kind]?.((await json(request)) as TokenRequest);
    if (token === undefined) response.writeHead(404).end();
    else send(response, 'application/json', JSON.stringify(token));
  };

  return (request, response) => {
    const { pathname } = new URL(request.url ?? '/', tenant.addinOrigin);
    const [, kind] = /^\/tokens\/([\w-]+)$/.exec(pathname) ?? [];
    if (request.method === 'POST' && kind) {
      sendToken(kind, request, response).catch(() => response.writeHead(404).end());
      return;
    }
    const file = files[pathname.startsWith('/l/entity/') ? '/' : pathname];
    if (file) send(response, ...file);
    else response.writeHead(404).end();
  };
}
