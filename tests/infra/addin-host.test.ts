import { describe, expect, it } from '@jest/globals';
import { addinSettings } from '#infra/addin-host/addin-settings.ts';
import { staticWebAppConfig } from '#infra/addin-host/static-web-app-config.ts';
import { aDeployment } from './a-deployment.ts';

const config = staticWebAppConfig(aDeployment());

const directives = new Map(
  config.globalHeaders['content-security-policy']?.split('; ').map((directive) => {
    const [name = '', ...sources] = directive.split(' ');
    return [name, sources];
  }),
);

describe('The add-in’s host in Azure', () => {
  it('lets Teams, Microsoft 365 and Outlook frame the pages, and nobody else', () => {
    expect(directives.get('frame-ancestors')?.toSorted()).toEqual([
      'https://*.cloud.microsoft',
      'https://*.microsoft365.com',
      'https://*.office.com',
      'https://*.teams.microsoft.com',
      'https://outlook-sdf.office.com',
      'https://outlook-sdf.office365.com',
      'https://outlook.office.com',
      'https://outlook.office365.com',
      'https://teams.microsoft.com',
    ]);
    expect(JSON.stringify(config).toLowerCase()).not.toContain('x-frame-options');
  });

  it('lets the pages load Office.js, and call the API and the sign-in page', () => {
    expect(directives.get('script-src')).toEqual(["'self'", 'https://appsforoffice.microsoft.com']);
    expect(directives.get('connect-src')).toEqual(
      expect.arrayContaining([
        'https://kvartal-abc.azurewebsites.net',
        'https://login.microsoftonline.com',
      ]),
    );
  });

  it('lets no script run that stands in a page', () => {
    const sources = [
      ...(directives.get('script-src') ?? []),
      ...(directives.get('default-src') ?? []),
    ];
    expect(sources.filter((source) => source.startsWith("'unsafe"))).toEqual([]);
  });

  it('keeps assets for a year and asks for everything else anew', () => {
    expect(config.globalHeaders['cache-control']).toBe('no-cache');
    expect(config.routes).toEqual([
      { route: '/assets/*', headers: { 'cache-control': expect.stringContaining('immutable') } },
    ]);
  });

  it('answers places in the add-in with its page, and leaves the pane and missing files alone', () => {
    expect(config.navigationFallback).toEqual({
      rewrite: '/index.html',
      exclude: expect.arrayContaining(['/assets/*', '/pane.html', '/settings.json']),
    });
  });

  it('is within the size that Azure accepts', () => {
    expect(JSON.stringify(config, null, 2).length).toBeLessThan(20_000);
  });
});

describe('The add-in’s settings in Azure', () => {
  it('name the API, the tenant and the app, and nothing that only a sandbox needs', () => {
    expect(addinSettings(aDeployment())).toEqual({
      apiBase: 'https://kvartal-abc.azurewebsites.net/api',
      tenantId: '11111111-1111-4111-8111-111111111111',
      clientId: '22222222-2222-4222-8222-222222222222',
      authority: 'https://login.microsoftonline.com/11111111-1111-4111-8111-111111111111',
      officeJs: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
      teamsLinkBase:
        'https://teams.microsoft.com/l/entity/33333333-3333-4333-8333-333333333333/home',
    });
  });
});
