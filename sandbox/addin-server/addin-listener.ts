import type { RequestListener } from 'node:http';
import sirv from 'sirv';
import type { Settings } from '#addin/host/settings.ts';
import type { Origins } from '#sandbox/configuration.ts';

/** What the page may load and who may frame it. */
function contentSecurityPolicy({ workbench, functions, identity }: Origins): string {
  return [
    "default-src 'self'",
    `connect-src 'self' ${functions} ${identity} https://res.cdn.office.net`,
    `script-src 'self' ${workbench}`,
    "img-src 'self' data:",
    "style-src 'self' 'unsafe-inline'",
    `frame-src ${identity}`,
    `frame-ancestors ${workbench}`,
    "base-uri 'none'",
    "object-src 'none'",
  ].join('; ');
}

/** Serves the built add-in as its web host would: any path without a file is the page, and the settings lie beside it. */
export function addinListener(
  folder: string,
  settings: Settings,
  origins: Origins,
): RequestListener {
  const policy = contentSecurityPolicy(origins);
  const files = sirv(folder, {
    // Looks at the folder for every request, so that a new build is served without a restart.
    dev: true,
    single: true,
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (response, path) => {
      const isHashed = path.startsWith('/assets/');
      response.setHeader(
        'cache-control',
        isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
      response.setHeader('content-security-policy', policy);
      response.setHeader('x-content-type-options', 'nosniff');
      response.setHeader('referrer-policy', 'no-referrer');
    },
  });
  const settingsText = JSON.stringify(settings);
  return (request, response) => {
    if (request.url === '/settings.json') {
      response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-cache' });
      return void response.end(settingsText);
    }
    files(request, response, () => void response.writeHead(404).end());
  };
}
