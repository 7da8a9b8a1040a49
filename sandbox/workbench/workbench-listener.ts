import { readFile } from 'node:fs/promises';
import type { RequestListener, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { TenantView } from './tenant-view.ts';

const fileAt = (name: string): string => fileURLToPath(new URL(`page/${name}`, import.meta.url));

const addinIcon = new URL('../../addin/public/icon.svg', import.meta.url);

/** The page's script in one file. */
async function bundlePage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileAt('main.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2023',
  });
  return outputFiles[0]?.text ?? '';
}

/** JSON that may stand within a script element. */
const inlineJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** Serves the workbench: its page at `/` and at every Teams deep link, and the tokens that its Teams hands out. */
export async function workbenchListener(
  tenant: TenantView,
  tokenFor: (personId: string) => Promise<string>,
): Promise<RequestListener> {
  const [template, style, icon, script] = await Promise.all([
    readFile(fileAt('index.html'), 'utf8'),
    readFile(fileAt('style.css'), 'utf8'),
    readFile(addinIcon, 'utf8'),
    bundlePage(),
  ]);
  const page = template.replace('{{tenant}}', () => inlineJson(tenant));
  const files: Readonly<Record<string, readonly [type: string, content: string]>> = {
    '/': ['text/html', page],
    '/workbench.css': ['text/css', style],
    '/kvartal.svg': ['image/svg+xml', icon],
    '/workbench.js': ['text/javascript', script],
  };
  const send = (response: ServerResponse, type: string, content: string) => {
    response.writeHead(200, {
      'content-type': `${type}; charset=utf-8`,
      'cache-control': 'no-cache',
    });
    response.end(content);
  };

  return (request, response) => {
    const { pathname } = new URL(request.url ?? '/', tenant.addinOrigin);
    if (request.method === 'POST' && pathname === '/token') {
      text(request)
        .then(tokenFor)
        .then(
          (token) => send(response, 'text/plain', token),
          () => response.writeHead(404).end(),
        );
      return;
    }
    const file = files[pathname.startsWith('/l/entity/') ? '/' : pathname];
    if (file) send(response, ...file);
    else response.writeHead(404).end();
  };
}
