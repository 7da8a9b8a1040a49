import { join } from 'node:path';
import type { Settings } from '#addin/host/settings.ts';
import { openIdMetadata } from './identity/metadata.ts';
import { tenant } from './tenant.ts';

/** Where the parts of the sandbox listen. */
export interface Origins {
  readonly workbench: string;
  readonly addin: string;
  readonly functions: string;
  readonly identity: string;
  readonly graph: string;
}

/** The file in which the sandbox keeps the product's documents. */
export const storePath = (dataFolder: string): string => join(dataFolder, 'store.sqlite');

/** The file in which the pretend Graph keeps calendars and subscriptions. */
export const graphPath = (dataFolder: string): string => join(dataFolder, 'graph.sqlite');

/** The function app's settings, as an administrator would enter them in Azure. */
export function appSettings(
  origins: Origins,
  dataFolder: string,
  tokenCacheKey: string,
): Record<string, string> {
  return {
    STORE: 'sqlite',
    SQLITE_PATH: storePath(dataFolder),
    ENTRA_AUTHORITY: origins.identity,
    ENTRA_TENANT_IDS: tenant.tenantId,
    ENTRA_CLIENT_ID: tenant.clientId,
    ENTRA_CLIENT_SECRET: tenant.clientSecret,
    TOKEN_CACHE_KEY: tokenCacheKey,
    GRAPH_ENDPOINT: origins.graph,
    PUBLIC_API_URL: `${origins.functions}/api`,
    ADDIN_URL: origins.addin,
  };
}

/** The add-in's settings. The authority is written with https, which MSAL insists on; the metadata has the real addresses. */
export function addinSettings(origins: Origins): Settings {
  const { tenantId, clientId, appId } = tenant;
  return {
    apiBase: `${origins.functions}/api`,
    tenantId,
    clientId,
    authority: `${origins.identity.replace('http:', 'https:')}/${tenantId}`,
    authorityMetadata: JSON.stringify(openIdMetadata(origins.identity, tenantId)),
    hostOrigins: [origins.workbench],
    officeJs: `${origins.workbench}/office.js`,
    teamsLinkBase: `${origins.workbench}/l/entity/${appId}/home`,
  };
}
