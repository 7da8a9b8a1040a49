import type { WebApplicationInfo } from '@microsoft/app-manifest/build/generated-types/teams/TeamsManifestV1D30.js';
import { apiScope } from '#core/contract/api-scope.ts';
import type { PackageSettings } from './settings.ts';

type Settings = Pick<PackageSettings, 'host' | 'clientId'>;

/**
 * Both ways to one token, whose audience is the client id. Teams gives a token only to the host that
 * `resource` names, so the registration has two application id URIs: this one, and `api://{clientId}`
 * that the add-in's own requests name.
 * Sources: https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/authentication/tab-sso-manifest
 * and https://learn.microsoft.com/microsoft-365/extensibility/schema/root-web-application-info-nested-app-auth-info
 */
export function signIn({ host, clientId }: Settings): WebApplicationInfo {
  return {
    id: clientId,
    resource: `api://${host}/${clientId}`,
    nestedAppAuthInfo: [{ redirectUri: `brk-multihub://${host}`, scopes: [apiScope(clientId)] }],
  };
}
