import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Value } from './bicep.ts';
import { infraFolder, valueAt } from './bicep.ts';
import { templates, type Templates } from './templates.ts';

/** What shuts the door to keys and passwords, for each type that has one. */
const shutBy: Readonly<Record<string, { readonly at: string; readonly is: Value }>> = {
  'Microsoft.DocumentDB/databaseAccounts': { at: 'properties.disableLocalAuth', is: true },
  'Microsoft.Insights/components': { at: 'properties.DisableLocalAuth', is: true },
  'Microsoft.KeyVault/vaults': { at: 'properties.enableRbacAuthorization', is: true },
  'Microsoft.OperationalInsights/workspaces': {
    at: 'properties.features.disableLocalAuth',
    is: true,
  },
  'Microsoft.Storage/storageAccounts': { at: 'properties.allowSharedKeyAccess', is: false },
  'Microsoft.Web/sites/basicPublishingCredentialsPolicies': { at: 'properties.allow', is: false },
  'Microsoft.Web/sites': { at: 'properties.httpsOnly', is: true },
};

/** Types that have no key, and the static site, whose token only deploys files that everybody may read. */
const withoutDoor = [
  'Microsoft.Authorization/roleAssignments',
  'Microsoft.DocumentDB/databaseAccounts/sqlDatabases',
  'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers',
  'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments',
  'Microsoft.KeyVault/vaults/secrets',
  'Microsoft.ManagedIdentity/userAssignedIdentities',
  'Microsoft.Storage/storageAccounts/blobServices',
  'Microsoft.Storage/storageAccounts/blobServices/containers',
  'Microsoft.Storage/storageAccounts/queueServices',
  'Microsoft.Storage/storageAccounts/queueServices/queues',
  'Microsoft.Web/serverfarms',
  'Microsoft.Web/sites/config',
  'Microsoft.Web/staticSites',
];

let all: Templates;
beforeAll(async () => {
  all = await templates();
});

/** What looks like a secret, or fetches one. */
const secrets = (text: string): string[] => [
  ...(text.match(/\b(?:list\w*(?:Keys|Secrets)|AccountKey|SharedAccessSignature)\b/gi) ?? []),
  ...(text.match(/(?<=['"`:= ])[A-Za-z0-9+/_~.-]{32,}={0,2}(?=['"`])/g) ?? []).filter(
    (literal) => !/^[\da-f-]{36}$|[./]\w+[./]/.test(literal),
  ),
];

const deployedFiles = () => [
  resolve(infraFolder, '../azure.yaml'),
  ...readdirSync(infraFolder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.\w+$/.test(file))
    .map((file) => join(infraFolder, file)),
];

describe('The resources in Azure', () => {
  it('open to identities only', () => {
    const open = all.resources
      .filter(({ type }) => type in shutBy)
      .filter(({ type, body }) => valueAt(body, shutBy[type]?.at ?? '') !== shutBy[type]?.is);
    expect(open).toEqual([]);
  });

  it('are of types whose keys somebody has thought about', () => {
    const known = new Set([...Object.keys(shutBy), ...withoutDoor]);
    expect(new Set(all.resources.map(({ type }) => type))).toEqual(known);
  });

  it('answer scripts of the add-in’s origin, and of no other', () => {
    const [app] = all.all('Microsoft.Web/sites');
    expect(valueAt(app ?? {}, 'properties.siteConfig.cors')).toEqual({
      allowedOrigins: ['addinUrl'],
    });
  });
});

describe('The files of a deployment', () => {
  it('hold no secret and ask for no key', () => {
    const found = deployedFiles().flatMap((file) =>
      secrets(readFileSync(file, 'utf8')).map((secret) => `${file}: ${secret}`),
    );
    expect(found).toEqual([]);
  });

  it.each([
    "value: 'q8Q~Zk2mW0xT7uYb3nR5sV9cLd4fGh6jKp1aEo'",
    "connection: 'AccountName=a;AccountKey=b'",
    'value: account.listKeys().keys[0].value',
    'value: site.listSecrets().properties.apiKey',
    '"secret": "dGhpcyBpcyBhIGtleSBvZiAzMiBieXRlcyBsb25nISE="',
  ])('would be refused with: %s', (line) => {
    expect(secrets(line)).not.toEqual([]);
  });
});

describe('The key of the token caches', () => {
  it('is 32 bytes that only the first deployment makes', () => {
    const secret = all.only('Microsoft.KeyVault/vaults/secrets', 'token-cache-key');
    const value = valueAt(secret, 'properties.value') as string;
    const [, count, end = ''] = /^\$\{take\(.*, (\d+)\)\}(.*)$/.exec(value) ?? [];
    const made = `${'f'.repeat(Number(count))}${end}`;
    expect(Buffer.from(made, 'base64').toString('base64')).toBe(made);
    expect(Buffer.from(made, 'base64')).toHaveLength(32);
    const source = readFileSync(join(infraFolder, 'modules/key-vault.bicep'), 'utf8');
    expect(source).toMatch(/@onlyIfNotExists\(\)\nresource tokenCacheKey /);
  });
});
