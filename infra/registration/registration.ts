import { microsoftClientApps } from '#functions/adapters/entra/client-apps.ts';
import type { Deployment } from '#infra/deployment.ts';
import { appRoles } from './app-roles.ts';
import { graphAppId, graphPermissions } from './graph-permissions.ts';

const accessAsUser = {
  id: 'af99848f-d46b-4a66-abc5-68120faaed7a',
  value: 'access_as_user',
  type: 'User',
  isEnabled: true,
  adminConsentDisplayName: 'Use Kvartal',
  adminConsentDescription:
    'Lets Teams, Outlook and the browser call Kvartal for the signed-in person.',
  userConsentDisplayName: 'Use Kvartal',
  userConsentDescription: 'Lets Teams, Outlook and the browser call Kvartal for you.',
} as const;

const api = { requestedAccessTokenVersion: 2, oauth2PermissionScopes: [accessAsUser] } as const;

/**
 * The app registration as Graph takes it: https://learn.microsoft.com/graph/api/application-update.
 * The address with the host name is for single sign-on in Teams, `brk-multihub` for Outlook.
 */
export function application({ clientId, addinUrl }: Deployment) {
  const { host } = new URL(addinUrl);
  return {
    signInAudience: 'AzureADMyOrg',
    identifierUris: [`api://${clientId}`, `api://${host}/${clientId}`],
    spa: { redirectUris: [addinUrl, `brk-multihub://${host}`] },
    api,
    appRoles,
    requiredResourceAccess: [
      {
        resourceAppId: graphAppId,
        resourceAccess: Object.values(graphPermissions).map((id) => ({ id, type: 'Scope' })),
      },
    ],
  };
}

/** Lets Microsoft's clients use the scope without asking each person. After the scope: Graph refuses both at once. */
export function knownClients() {
  const delegatedPermissionIds = [accessAsUser.id];
  const preAuthorizedApplications = microsoftClientApps.map((appId) => ({
    appId,
    delegatedPermissionIds,
  }));
  return { api: { ...api, preAuthorizedApplications } };
}

/**
 * Lets the function app's identity stand for the app, so that there is no client secret:
 * https://learn.microsoft.com/entra/workload-id/workload-identity-federation-config-app-trust-managed-identity
 */
export function federatedCredential({ tenantId, identityPrincipalId }: Deployment) {
  return {
    name: 'kvartal-function-app',
    issuer: `https://login.microsoftonline.com/${tenantId}/v2.0`,
    subject: identityPrincipalId,
    audiences: ['api://AzureADTokenExchange'],
  };
}
