import type { Settings } from '#addin/host/settings.ts';

export const aSettings = (): Settings => ({
  apiBase: 'https://api.example/api',
  tenantId: '11111111-1111-4111-8111-111111111111',
  clientId: '22222222-2222-4222-8222-222222222222',
  authority: 'https://login.microsoftonline.com/11111111-1111-4111-8111-111111111111',
  officeJs: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  teamsLinkBase: 'https://teams.microsoft.com/l/entity/app/home',
});
