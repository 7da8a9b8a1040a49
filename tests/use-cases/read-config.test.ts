import { describe, expect, it } from '@jest/globals';
import { readConfig } from '#functions/config.ts';
import { clientId, tenantId } from '#tests/http/issuer.ts';

const entra = { ENTRA_TENANT_IDS: tenantId, ENTRA_CLIENT_ID: clientId };
const offices = {
  ENTRA_CLIENT_SECRET: 'secret',
  TOKEN_CACHE_KEY: Buffer.alloc(32).toString('base64'),
  PUBLIC_API_URL: 'https://api.example/api/',
  ADDIN_URL: 'https://app.example/',
};
const sqlite = { STORE: 'sqlite', SQLITE_PATH: 'store.sqlite' };

describe('configuration', () => {
  it('needs the store, the tenants and the client; the rest has defaults', () => {
    const config = readConfig({ ...sqlite, ...entra, ...offices });
    const { store, entra: settings } = config;
    expect(store).toEqual(sqlite);
    expect(settings.authority).toBe('https://login.microsoftonline.com');
    expect(settings.clientApps).toContain(clientId);
    expect(settings.clientApps).toContain('5e3ce6c0-2b1f-4285-8d4b-75ee78787346');
    expect(config.addinUrl).toBe('https://app.example');
    expect(config.offices).toMatchObject({
      graphEndpoint: 'https://graph.microsoft.com',
      proof: { clientSecret: 'secret' },
      calendarAccess: 'delegated',
      publicApiUrl: 'https://api.example/api',
    });
  });

  it('takes several tenants and other clients instead of the known ones', () => {
    const other = '0b9a1d5e-0000-4000-8000-0000000000aa';
    const { entra: settings } = readConfig({
      ...sqlite,
      ...entra,
      ...offices,
      ENTRA_TENANT_IDS: `${tenantId}, ${other}`,
      ENTRA_CLIENT_APPS: other,
      ENTRA_AUTHORITY: 'http://127.0.0.1:4000/',
    });
    expect(settings).toEqual({
      authority: 'http://127.0.0.1:4000',
      tenantIds: [tenantId, other],
      clientId,
      clientApps: [other],
    });
  });

  it('takes a managed identity in place of a secret, and needs one of them', () => {
    const managedIdentityId = '0b9a1d5e-0000-4000-8000-0000000000bb';
    const { ENTRA_CLIENT_SECRET: _, ...others } = offices;
    const without = { ...sqlite, ...entra, ...others };
    const withIdentity = readConfig({ ...without, ENTRA_MANAGED_IDENTITY_ID: managedIdentityId });
    expect(withIdentity.offices.proof).toEqual({ managedIdentityId });
    expect(() => readConfig(without)).toThrow('ENTRA_MANAGED_IDENTITY_ID');
  });

  it('stops with one message that names every bad setting and repeats none of their values', () => {
    const bad = {
      STORE: 'cosmos',
      COSMOS_ENDPOINT: 'secret-endpoint',
      COSMOS_DATABASE: 'kvartal',
      ENTRA_TENANT_IDS: 'secret-tenant',
      TOKEN_CACHE_KEY: 'secret-key',
      CALENDAR_ACCESS: 'secret-access',
      PUBLIC_API_URL: 'secret-url',
    };
    const names = [
      'COSMOS_ENDPOINT',
      'COSMOS_CONTAINER',
      'ENTRA_TENANT_IDS',
      'ENTRA_CLIENT_ID',
      'TOKEN_CACHE_KEY',
      'CALENDAR_ACCESS',
      'PUBLIC_API_URL',
      'ADDIN_URL',
    ];
    expect(() => readConfig(bad)).toThrow(
      expect.objectContaining({
        message: expect.stringMatching(new RegExp(`cannot start.*${names.join('.*')}`, 's')),
      }),
    );
    expect(() => readConfig(bad)).not.toThrow(/secret/);
  });
});
