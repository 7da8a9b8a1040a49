import type { Deployment } from '#infra/deployment.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';

/** As far as we use it: https://learn.microsoft.com/azure/static-web-apps/configuration */
export interface StaticWebAppConfig {
  readonly globalHeaders: Readonly<Record<string, string>>;
  readonly routes: readonly {
    readonly route: string;
    readonly headers: Readonly<Record<string, string>>;
  }[];
  readonly navigationFallback: { readonly rewrite: string; readonly exclude: readonly string[] };
}

/** How Azure Static Web Apps serves the add-in: its `/staticwebapp.config.json`. */
export function staticWebAppConfig(deployment: Deployment): StaticWebAppConfig {
  return {
    globalHeaders: {
      'content-security-policy': contentSecurityPolicy(deployment),
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    },
    // A route's header replaces the global one. Names of assets contain a hash of their content.
    routes: [
      {
        route: '/assets/*',
        headers: { 'cache-control': 'public, max-age=31536000, immutable' },
      },
    ],
    // Any other path is a place in the add-in; a file that is missing stays missing.
    navigationFallback: {
      rewrite: '/index.html',
      exclude: ['/assets/*', '/pane.html', '/settings.json'],
    },
  };
}
