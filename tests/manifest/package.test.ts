import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { buildPackage } from '#manifest/build-package.ts';
import { someSettings } from './some-settings.ts';

const command = join(__dirname, '../../manifest/package.ts');
const folders: string[] = [];

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kvartal-package-'));
  folders.push(folder);
  return folder;
}

/** Runs the command in a folder with this settings file, as somebody in that time zone. */
function packageWith(settings: unknown, timeZone = 'UTC') {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'settings.json'), JSON.stringify(settings));
  const { status, stderr } = spawnSync(process.execPath, [command, 'settings.json'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, TZ: timeZone },
  });
  return { status, stderr, dist: join(folder, 'dist') };
}

describe('npm run package', () => {
  let dist = '';
  const read = (name: string, from = dist) => readFileSync(join(from, name));

  beforeAll(() => {
    ({ dist } = packageWith(someSettings()));
  });

  afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

  it.each(['UTC', 'Pacific/Kiritimati', 'America/St_Johns'])(
    'gives the same bytes for the same settings in %s',
    (timeZone) => {
      const again = packageWith(someSettings(), timeZone);
      expect(again).toMatchObject({ status: 0, stderr: '' });
      for (const name of ['kvartal.zip', 'kvartal-outlook.xml'])
        expect(read(name, again.dist).equals(read(name))).toBe(true);
    },
  );

  it('gives other bytes for another version', () => {
    const other = packageWith(someSettings({ version: '1.2.4' }));
    expect(read('kvartal.zip', other.dist).equals(read('kvartal.zip'))).toBe(false);
  });

  it('packs each file that the manifest names, and no other', () => {
    const files = unzipSync(read('kvartal.zip'));
    const manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array())) as {
      icons: Record<string, string>;
      localizationInfo: {
        defaultLanguageFile: string;
        additionalLanguages: { file: string }[];
      };
    };
    const { defaultLanguageFile, additionalLanguages } = manifest.localizationInfo;
    expect(new Set(Object.keys(files))).toEqual(
      new Set([
        'manifest.json',
        ...Object.values(manifest.icons),
        defaultLanguageFile,
        ...additionalLanguages.map(({ file }) => file),
      ]),
    );
  });

  it('builds nothing that the schema has something against', () => {
    const developer = { ...someSettings().developer, name: 'x'.repeat(33) };
    expect(() => buildPackage(someSettings({ developer }))).toThrow(
      /^The manifest is not valid:\n {2}\/developer\/name [^\n]+$/,
    );
  });

  it('writes nothing when a setting is wrong, and says which without a stack', () => {
    const { status, stderr, dist } = packageWith({ ...someSettings(), host: 'https://x' });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Nothing was packaged\. Settings to mend:\n {2}host: [^\n]+\n$/);
    expect(existsSync(dist)).toBe(false);
  });

  it('says what to do when there is no settings file', () => {
    const { stderr } = spawnSync(process.execPath, [command], {
      cwd: emptyFolder(),
      encoding: 'utf8',
    });
    expect(stderr).toBe(
      'There is no manifest/settings.json. Copy manifest/settings.example.json and fill it in.\n',
    );
  });
});
