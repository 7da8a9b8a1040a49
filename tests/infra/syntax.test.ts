import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Node } from 'web-tree-sitter';
import { bicepFiles, bicepParser, infraFolder, syntaxFaults } from './bicep.ts';

let parse: (text: string) => Node;
beforeAll(async () => {
  parse = await bicepParser();
});

describe('The templates', () => {
  it.each(bicepFiles())('have a syntax that a parser accepts: $file', ({ text }) => {
    expect(syntaxFaults(parse(text))).toEqual([]);
  });

  it('are reached from main.bicep, module by module', () => {
    const main = bicepFiles().find(({ file }) => file === 'main.bicep')?.text ?? '';
    const modules = [...main.matchAll(/^module \w+ '(.+)' =/gm)].map(([, path = '']) => path);
    expect(modules.filter((path) => !existsSync(join(infraFolder, path)))).toEqual([]);
    expect(['main.bicep', ...modules].toSorted()).toEqual(
      bicepFiles()
        .map(({ file }) => file.replaceAll('\\', '/'))
        .toSorted(),
    );
  });
});

describe('The parser', () => {
  it.each([
    ['an open brace', "param a string\nresource b 'C/d@2025-01-01' = {\n  name: a\n"],
    ['a property without its value', "var a = {\n  b:\n}\nvar c = 'd'"],
    ['a text that does not end', "var a = 'b\nvar c = 'd'"],
    ['a keyword that is none', 'resorce a string'],
  ])('refuses %s, and says where', (_, text) => {
    expect(syntaxFaults(parse(text)).join()).toMatch(/^line \d+: /);
  });
});
