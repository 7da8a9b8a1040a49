import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const root = resolve(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'kvartal-lint-'));

const files: Readonly<Record<string, string>> = {
  'core/domain/reads-the-clock.ts': 'export const at = Date.now();',
  'core/domain/makes-a-date.ts': 'export const at = new Date();',
  'core/domain/throws-dice.ts': 'export const side = Math.random();',
  'core/domain/imports-contract.ts': "export { routes } from '#core/contract/routes.ts';",
  'core/domain/imports-a-package.ts': "export { z } from 'zod';",
  'functions/src/use-cases/knows-an-adapter.ts':
    "export * from '#functions/adapters/sqlite/store.ts';",
  'functions/src/adapters/entra/knows-cosmos.ts':
    "export * from '#functions/adapters/cosmos/store.ts';",
  'addin/src/features/home/knows-board.ts': "export * from '#addin/features/board/board.tsx';",
  'addin/src/features/home/knows-teams-js.ts': "export { app } from '@microsoft/teams-js';",
  'addin/src/app/knows-functions.ts': "export * from '#functions/main.ts';",
  'functions/src/main.ts': "export * from '#sandbox/main.ts';",
  'manifest/knows-the-addin.ts': "export * from '#addin/host/host.ts';",
  'addin/src/ui/climbs.ts': "export * from '../host/host.ts';",
  'manifest/icons/is-fine.ts': "export * from '#manifest/zip.ts';",
  'tests/manifest/is-fine.ts': "export * from '#addin/host/host.ts';",
  'addin/src/features/home/is-fine.ts': "export { pathTo } from '#addin/host/places.ts';",
};

describe('the import rules', () => {
  const complaints = new Map<string, number>();

  beforeAll(() => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), `${text}\n`);
    }
    const config = {
      jsPlugins: [join(root, 'tests/lint/import-rules.mjs')],
      categories: { correctness: 'off' },
      rules: { 'kvartal/import-rules': 'error' },
      overrides: [{ files: ['**/core/**'], rules: { 'kvartal/purity': 'error' } }],
    };
    writeFileSync(join(folder, 'oxlint.json'), JSON.stringify(config));
    const { stdout } = spawnSync(
      join(root, 'node_modules/.bin/oxlint'),
      ['-c', join(folder, 'oxlint.json'), '-f', 'json', folder],
      { encoding: 'utf8', cwd: folder },
    );
    const { diagnostics } = JSON.parse(stdout) as {
      diagnostics: { filename: string }[];
    };
    for (const { filename } of diagnostics) {
      const path = relative(folder, resolve(folder, filename));
      complaints.set(path, (complaints.get(path) ?? 0) + 1);
    }
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(Object.keys(files).filter((path) => !path.includes('is-fine')))('refuse %s', (path) => {
    expect(complaints.get(path)).toBe(1);
  });

  it.each(Object.keys(files).filter((path) => path.includes('is-fine')))('let %s be', (path) => {
    expect(complaints.has(path)).toBe(false);
  });
});
