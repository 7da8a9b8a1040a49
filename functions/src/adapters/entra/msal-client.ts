import type { ConfidentialClientApplication, NodeAuthOptions } from '@azure/msal-node';
import { msalNetwork } from './msal-network.ts';

/**
 * The app in one tenant, with an empty token cache. MSAL is loaded when it is first asked for. It insists on an authority with https and asks
 * the network where its endpoints are; with metadata of our own it goes where the setting points, with
 * no question first. Source: https://learn.microsoft.com/entra/msal/javascript/node/initialize-confidential-client-application
 */
export async function msalClient(
  authority: string,
  tenantId: string,
  auth: Pick<NodeAuthOptions, 'clientId' | 'clientSecret' | 'clientAssertion'>,
): Promise<ConfidentialClientApplication> {
  const { ConfidentialClientApplication } = await import('@azure/msal-node');
  const tenant = `${authority}/${tenantId}`;
  return new ConfidentialClientApplication({
    auth: {
      ...auth,
      authority: tenant.replace(/^http:/, 'https:'),
      knownAuthorities: [new URL(authority).host],
      authorityMetadata: JSON.stringify({
        issuer: `${tenant}/v2.0`,
        authorization_endpoint: `${tenant}/oauth2/v2.0/authorize`,
        token_endpoint: `${tenant}/oauth2/v2.0/token`,
        jwks_uri: `${tenant}/discovery/v2.0/keys`,
      }),
    },
    system: { networkClient: msalNetwork, disableInternalRetries: true },
  });
}
