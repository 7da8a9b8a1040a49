import { describe, expect, it } from '@jest/globals';
import { callerOf, claimsSchema } from '#functions/adapters/entra/claims.ts';
import { microsoftClientApps } from '#functions/adapters/entra/client-apps.ts';
import { graphPermissions } from '#infra/registration/graph-permissions.ts';
import {
  application,
  federatedCredential,
  knownClients,
} from '#infra/registration/registration.ts';
import { aDeployment } from './a-deployment.ts';

const deployment = aDeployment();
const registration = application(deployment);

/** Claims of somebody with every role, in a token that this registration gives. */
const claims = {
  ver: `${registration.api.requestedAccessTokenVersion}.0`,
  tid: deployment.tenantId,
  oid: '55555555-5555-4555-8555-555555555555',
  azp: deployment.clientId,
  scp: registration.api.oauth2PermissionScopes.map(({ value }) => value).join(' '),
  roles: registration.appRoles.map(({ value }) => value),
};

describe('The app registration', () => {
  it('gives tokens that the API accepts, with roles that it knows', () => {
    const { organisationRoles } = callerOf(claimsSchema.parse(claims));
    expect(organisationRoles).toHaveLength(registration.appRoles.length);
  });

  it('has the addresses that the browser, Teams and Outlook ask for a token with', () => {
    expect(registration.identifierUris).toEqual([
      'api://22222222-2222-4222-8222-222222222222',
      'api://kvartal.example/22222222-2222-4222-8222-222222222222',
    ]);
    expect(registration.spa.redirectUris).toEqual([
      'https://kvartal.example',
      'brk-multihub://kvartal.example',
    ]);
  });

  it('lets exactly those clients in unasked that the API accepts', () => {
    const { preAuthorizedApplications, oauth2PermissionScopes } = knownClients().api;
    const scopes = oauth2PermissionScopes.map(({ id }) => id);
    expect(preAuthorizedApplications).toEqual(
      microsoftClientApps.map((appId) => ({ appId, delegatedPermissionIds: scopes })),
    );
  });

  it('asks Graph for permissions on behalf of a person only', () => {
    const [graph] = registration.requiredResourceAccess;
    expect(graph?.resourceAccess.map(({ type }) => type)).toEqual(
      Object.keys(graphPermissions).map(() => 'Scope'),
    );
  });

  it('trusts the function app’s identity, in this tenant', () => {
    expect(federatedCredential(deployment)).toMatchObject({
      issuer: 'https://login.microsoftonline.com/11111111-1111-4111-8111-111111111111/v2.0',
      subject: '44444444-4444-4444-8444-444444444444',
      audiences: ['api://AzureADTokenExchange'],
    });
  });
});
