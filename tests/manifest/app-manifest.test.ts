import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { apiScope } from '#core/contract/api-scope.ts';
import { claimsSchema } from '#functions/adapters/entra/claims.ts';
import { appManifest } from '#manifest/app-manifest.ts';
import { companionManifest } from '#manifest/companion/companion-manifest.ts';
import { violations } from '#manifest/validate.ts';
import { en } from '#manifest/words/en.ts';
import { sv } from '#manifest/words/sv.ts';
import { someSettings } from './some-settings.ts';

const addin = resolve(__dirname, '../../addin');
const settings = someSettings();
const manifest = appManifest(settings, en);
const [extension] = manifest.extensions ?? [];

/** Every address that either manifest names, apart from schemas, namespaces and the developer's own pages. */
const addresses = [JSON.stringify(manifest), companionManifest(settings)]
  .flatMap((text) => text.match(/https?:\/\/[^"<]+/g) ?? [])
  .filter((address) => !/^https?:\/\/([\w]+\.)*(microsoft\.com|w3\.org)\//.test(address))
  .filter((address) => !Object.values<string>({ ...settings.developer }).includes(address))
  .map((address) => new URL(address.replaceAll('&amp;', '&')));

describe('the app manifest', () => {
  it.each(Object.entries({ en, sv }))('is valid by the schema of 1.30 in %s', (_, words) => {
    expect(violations('manifest', appManifest(settings, words))).toEqual([]);
  });

  it('would not be valid with a scope that the schema does not know', () => {
    const broken = { ...manifest, staticTabs: [{ entityId: 'board', scopes: ['groupchat'] }] };
    expect(violations('manifest', broken)).toEqual([expect.stringContaining('/staticTabs/0')]);
  });

  it('names addresses of the host only', () => {
    expect(new Set(addresses.map(({ origin }) => origin))).toEqual(
      new Set(['https://okr.contoso.com']),
    );
    expect(manifest.validDomains).toEqual(['okr.contoso.com']);
  });

  it('names pages that the add-in has', () => {
    const pages = new Set(
      addresses.map(({ pathname }) => pathname).filter((path) => !path.startsWith('/icons/')),
    );
    const entries = readdirSync(addin).filter((file) => file.endsWith('.html'));
    const built = new Set(['/', ...entries.map((file) => `/${file}`)]);
    expect(pages).toEqual(new Set(['/', '/pane.html']));
    expect([...pages].filter((page) => !built.has(page))).toEqual([]);
  });

  it('names icons that the add-in hosts', () => {
    const icons = addresses.filter(({ pathname }) => pathname.startsWith('/icons/'));
    expect(icons.length).toBeGreaterThan(0);
    expect(icons.filter(({ pathname }) => !existsSync(join(addin, 'public', pathname)))).toEqual(
      [],
    );
  });

  it('puts a tab into the personal app, a channel and a meeting, the channel’s first', () => {
    expect(manifest.staticTabs?.map(({ entityId, scopes }) => [entityId, scopes])).toEqual([
      ['board', ['team']],
      ['review', ['groupChat']],
      ['home', ['personal']],
    ]);
  });

  it('opens the pane from an invitation that is read, attended and organised', () => {
    const actions = extension?.runtimes?.flatMap((runtime) => runtime.actions ?? []) ?? [];
    const buttons = extension?.ribbons?.flatMap(({ contexts = [], tabs }) =>
      tabs
        .flatMap(({ groups = [] }) => groups.flatMap(({ controls = [] }) => controls))
        .map(({ actionId }) => [contexts, actions.find(({ id }) => id === actionId)?.pinnable]),
    );
    expect(buttons).toEqual([
      [['mailRead'], true],
      [['meetingDetailsAttendee'], false],
      [['meetingDetailsOrganizer'], false],
    ]);
  });

  it('hides the companion where it is understood itself', () => {
    const hidden = extension?.alternates?.map(({ hide }) => hide?.customOfficeAddin?.officeAddinId);
    expect(hidden).toEqual([settings.xmlAddinId]);
  });

  it('prefetches the token that the add-in asks for and the API accepts', () => {
    const [nested] = manifest.webApplicationInfo?.nestedAppAuthInfo ?? [];
    expect(nested).toEqual({
      redirectUri: 'brk-multihub://okr.contoso.com',
      scopes: [apiScope(settings.clientId)],
    });
    const permission = nested?.scopes[0]?.split('/').at(-1);
    expect(claimsSchema.shape.scp.safeParse(permission).success).toBe(true);
  });

  it('names the host in the resource, without which Teams gives no token', () => {
    expect(manifest.webApplicationInfo?.resource).toBe(
      `api://okr.contoso.com/${settings.clientId}`,
    );
  });

  it('asks for no permission that it does not use', () => {
    const asked = manifest.authorization?.permissions?.resourceSpecific?.map(({ name }) => name);
    expect(asked).toEqual(['MailboxItem.ReadWrite.User', 'TeamsActivity.Send.User']);
  });
});
