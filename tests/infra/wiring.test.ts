import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Node } from 'web-tree-sitter';
import { readDeployment } from '#infra/deployment.ts';
import {
  bicepFiles,
  bicepParser,
  infraFolder,
  modulesOf,
  namesOf,
  requiredParametersOf,
} from './bicep.ts';

const roots = new Map<string, Node>();
beforeAll(async () => {
  const parse = await bicepParser();
  for (const { file, text } of bicepFiles()) roots.set(file.replaceAll('\\', '/'), parse(text));
});

const root = (file: string): Node => {
  const found = roots.get(file);
  if (!found) throw new Error(`No ${file}.`);
  return found;
};

const parametersFile = () =>
  JSON.parse(readFileSync(join(infraFolder, 'main.parameters.json'), 'utf8')) as {
    parameters: Readonly<Record<string, { value: string }>>;
  };

describe('The modules', () => {
  it('are given the parameters that they need, and no other', () => {
    for (const { path, params } of modulesOf(root('main.bicep')))
      expect([path, params.toSorted()]).toEqual([
        path,
        requiredParametersOf(root(path)).toSorted(),
      ]);
  });

  it('are asked for outputs that they have', () => {
    const main = root('main.bicep').text;
    const missing = modulesOf(root('main.bicep')).flatMap(({ symbol, path }) => {
      const asked = main.matchAll(new RegExp(`\\b${symbol}\\.outputs\\.(\\w+)`, 'g'));
      const given = namesOf(root(path), 'output');
      return [...asked].filter(([, name = '']) => !given.includes(name)).map(([use]) => use);
    });
    expect(missing).toEqual([]);
  });
});

describe('azd', () => {
  it('gives the template all its parameters', () => {
    expect(Object.keys(parametersFile().parameters).toSorted()).toEqual(
      namesOf(root('main.bicep'), 'parameter').toSorted(),
    );
  });

  it('hands the template’s outputs and the app’s id to the hooks, which need nothing else', () => {
    const names = new Set<string>();
    const environment = new Proxy<Record<string, string>>(
      {},
      {
        get: (_, name) => void (typeof name === 'string' && names.add(name)),
      },
    );
    expect(() => readDeployment(environment)).toThrow('Bad settings');
    const outputs = namesOf(root('main.bicep'), 'output');
    expect([...names].filter((name) => !outputs.includes(name))).toEqual(['KVARTAL_APP_ID']);
  });

  it('runs hooks that package.json has, once provisioning has told the addresses', () => {
    const yaml = readFileSync(join(infraFolder, '../azure.yaml'), 'utf8');
    const { scripts } = JSON.parse(readFileSync(join(infraFolder, '../package.json'), 'utf8')) as {
      scripts: Readonly<Record<string, string>>;
    };
    const hooks = [...yaml.matchAll(/run: npm run ([\w:]+)/g)].map(([, name = '']) => name);
    expect(hooks.length).toBeGreaterThan(0);
    for (const hook of hooks) expect(scripts).toHaveProperty([hook]);
    expect(yaml.indexOf('azd: provision')).toBeLessThan(yaml.indexOf('azd: deploy'));
  });
});

describe('A hook', () => {
  it('stops with one message that names every bad setting and repeats none of their values', () => {
    const bad = { AZURE_TENANT_ID: 'secret-tenant', KVARTAL_ADDIN_URL: 'http://secret/path' };
    expect(() => readDeployment(bad)).toThrow(
      /AZURE_TENANT_ID.*KVARTAL_CLIENT_ID.*KVARTAL_APP_ID.*KVARTAL_API_URL.*KVARTAL_ADDIN_URL/s,
    );
    expect(() => readDeployment(bad)).not.toThrow(/secret/);
  });
});
