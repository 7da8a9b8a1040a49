import type { PackageSettings } from '#manifest/settings.ts';

/** Settings that a package can be built from. */
export const someSettings = (changes: Partial<PackageSettings> = {}): PackageSettings => ({
  host: 'okr.contoso.com',
  appId: '5f0c1f6e-3f0a-4b8e-9c57-0d2b6f7e1a01',
  xmlAddinId: '5f0c1f6e-3f0a-4b8e-9c57-0d2b6f7e1a02',
  clientId: '5f0c1f6e-3f0a-4b8e-9c57-0d2b6f7e1a03',
  version: '1.2.3',
  developer: {
    name: 'Contoso',
    websiteUrl: 'https://www.contoso.com',
    privacyUrl: 'https://www.contoso.com/privacy',
    termsOfUseUrl: 'https://www.contoso.com/terms',
  },
  ...changes,
});
