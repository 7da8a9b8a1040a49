import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  cosmosConnectionParts,
  leftOut,
  platformSettings,
  storageConnectionParts,
} from './azure-settings.ts';
import { infraFolder } from './bicep.ts';
import { bindingsOfApp, settingsOfConfig, type Bindings } from './settings-in-code.ts';
import { templates, type Templates } from './templates.ts';

const partsOf: Readonly<Record<string, readonly string[]>> = {
  cosmosDBTrigger: cosmosConnectionParts,
  queueTrigger: storageConnectionParts,
  queue: storageConnectionParts,
};

let set: Readonly<Record<string, unknown>>;
let bindings: Bindings;
let read: Set<string>;
beforeAll(async () => {
  let all: Templates;
  [all, bindings] = await Promise.all([templates(), bindingsOfApp()]);
  set = all.only('Microsoft.Web/sites/config', 'appsettings')['properties'] as typeof set;
  read = new Set([...settingsOfConfig(), ...bindings.settings]);
});

const connectionSettings = () =>
  [...bindings.connections].flatMap(([name, type]) =>
    (partsOf[type] ?? []).map((part) => `${name}__${part}`),
  );

describe('The settings of the function app in the template', () => {
  it('are all that the code reads, what Azure needs, and no other', () => {
    const wanted = new Set([
      ...Object.keys(platformSettings),
      ...connectionSettings(),
      ...[...read].filter((name) => !(name in leftOut)),
    ]);
    expect(Object.keys(set).toSorted()).toEqual([...wanted].toSorted());
  });

  it('leave out nothing that the code does not read', () => {
    expect(Object.keys(leftOut).filter((name) => !read.has(name))).toEqual([]);
  });

  it('give every connection of a trigger the managed identity', () => {
    for (const [name, type] of bindings.connections) {
      expect(partsOf).toHaveProperty(type);
      expect(set).toMatchObject({ [`${name}__credential`]: 'managedidentity' });
    }
    expect(bindings.connections.get('COSMOS_CONNECTION')).toBe('cosmosDBTrigger');
  });

  it('keep the key of the token caches in the vault', () => {
    expect(set['TOKEN_CACHE_KEY']).toMatch(/^@Microsoft\.KeyVault\(SecretUri=/);
  });
});

describe('The queues in the template', () => {
  it('are those that the app uses, each with one for what cannot be delivered', () => {
    const source = readFileSync(join(infraFolder, 'modules/storage.bicep'), 'utf8');
    const [, list = ''] = /^var queueNames = (\[.*\])$/m.exec(source) ?? [];
    const names = new Set(JSON.parse(list.replaceAll("'", '"')) as string[]);
    const used = [...names].filter((name) => !name.endsWith('-poison'));
    expect(new Set([...used, ...used.map((name) => `${name}-poison`)])).toEqual(names);
    expect([...bindings.queues].filter((name) => !names.has(name))).toEqual([]);
  });
});

describe('The function app', () => {
  it('reads its environment in one place, so that no setting can be missed here', () => {
    const folder = resolve(__dirname, '../../functions/src');
    const readers = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (file) =>
        file.endsWith('.ts') && readFileSync(join(folder, file), 'utf8').includes('process.env'),
    );
    expect(readers).toEqual(['main.ts']);
  });
});
