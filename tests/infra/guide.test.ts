import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { graphPermissions } from '#infra/registration/graph-permissions.ts';
import { infraFolder } from './bicep.ts';

const read = (path: string) => readFileSync(join(infraFolder, path), 'utf8');
const guide = read('../docs/deploy.md');

const variablesIn = (text: string) => new Set(text.match(/\bKVARTAL_[A-Z_]+/g));

describe('The guide for the administrator', () => {
  it('gives a reason for each permission, and for no other', () => {
    const rows = [...guide.matchAll(/^\| `([\w.]+)`\s+\| \w/gm)].map(([, name = '']) => name);
    expect(rows.filter((name) => !name.startsWith('KVARTAL_'))).toEqual(
      Object.keys(graphPermissions),
    );
  });

  it('tells every variable that the template or a hook takes', () => {
    const told = variablesIn(guide);
    const taken = new Set([...variablesIn(read('main.parameters.json')), 'KVARTAL_APP_ID']);
    expect([...taken].filter((name) => !told.has(name))).toEqual([]);
    const outputs = variablesIn(read('main.bicep'));
    expect([...told].filter((name) => !taken.has(name) && !outputs.has(name))).toEqual([]);
  });

  it('names files that a hook writes', () => {
    const files = [...guide.matchAll(/dist\/registration\/([\w-]+\.json)/g)].map(
      ([, name]) => name,
    );
    const writer = read('registration/write.ts');
    for (const file of files) expect(writer).toContain(`'${file}'`);
    expect(files.length).toBeGreaterThan(0);
  });
});
