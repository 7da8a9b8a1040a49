import type { Settings } from '#addin/host/settings.ts';
import { officeJsOrigin } from './content-security-policy.ts';
import type { Deployment } from '#infra/deployment.ts';

/** The add-in's `/settings.json`. */
export function addinSettings({ apiUrl, tenantId, clientId, appId }: Deployment): Settings {
  return {
    apiBase: apiUrl,
    tenantId,
    clientId,
    authority: `https://login.microsoftonline.com/${tenantId}`,
    officeJs: `${officeJsOrigin}/lib/1/hosted/office.js`,
    teamsLinkBase: `https://teams.microsoft.com/l/entity/${appId}/home`,
  };
}
