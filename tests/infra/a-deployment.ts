import type { Deployment } from '#infra/deployment.ts';

/** An installation with a name of its own. */
export const aDeployment = (changes: Partial<Deployment> = {}): Deployment => ({
  tenantId: '11111111-1111-4111-8111-111111111111',
  clientId: '22222222-2222-4222-8222-222222222222',
  appId: '33333333-3333-4333-8333-333333333333',
  apiUrl: 'https://kvartal-abc.azurewebsites.net/api',
  addinUrl: 'https://kvartal.example',
  identityPrincipalId: '44444444-4444-4444-8444-444444444444',
  ...changes,
});
