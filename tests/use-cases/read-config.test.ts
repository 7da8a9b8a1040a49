import { describe, expect, it } from '@jest/globals';
import { readConfig } from '#functions/config.ts';
import { clientId, tenantId } from '#tests/http/issuer.ts';

const entra = { ENTRA_TENANT_IDS: tenantId, ENTRA_CLIENT_ID: clientId };
const sqlite = { STORE: 'sqlite', SQLITE_PATH: 'store.sqlite' };

describe('configuration', () => {
  it('needs the store, the tenants and the client; the rest has defaults', () => {
    const { store, entra: settings } = readConfig({ ...sqlite, ...entra });
    expect(store).toEqual(sqlite);
    expect(settings.authority).toBe('https://login.microsoftonline.com');
    expect(settings.clientApps).toContain(clientId);
    expect(settings.clientApps).toContain('5e3ce6c0-2b1f-4285-8d4b-75ee78787346');
  });

  it('takes several tenants and other clients instead of the known ones', () => {
    const other = '0b9a1d5e-0000-4000-8000-0000000000aa';
    const { entra: settings } = readConfig({
      ...sqlite,
      ...entra,
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

  it('stops with one message that names every bad setting and repeats none of their values', () => {
    const bad = {
      STORE: 'cosmos',
      COSMOS_ENDPOINT: 'secret-endpoint',
      COSMOS_DATABASE: 'kvartal',
      ENTRA_TENANT_IDS: 'secret-tenant',
    };
    const names = ['COSMOS_ENDPOINT', 'COSMOS_CONTAINER', 'ENTRA_TENANT_IDS', 'ENTRA_CLIENT_ID'];
    expect(() => readConfig(bad)).toThrow(
      expect.objectContaining({
        message: expect.stringMatching(new RegExp(`cannot start.*${names.join('.*')}`, 's')),
      }),
    );
    expect(() => readConfig(bad)).not.toThrow(/secret/);
  });
});
