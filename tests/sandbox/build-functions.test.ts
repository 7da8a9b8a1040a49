import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildFunctions } from '../../functions/build.ts';

const run = promisify(execFile);

/** What the Functions worker supplies, and nothing else; it tells what was registered. */
const suppliedCore = `
  let model;
  module.exports = {
    version: '3.0.0', hostVersion: '4.0.0', log() {},
    setProgrammingModel(given) { model = given; }, getProgrammingModel: () => model,
    registerHook() { return { dispose() {} }; },
    registerFunction({ name, bindings }) { console.log(name, Object.values(bindings)[0].type); },
    Disposable: class { dispose() {} },
  };`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kvartal-build-'));
  await buildFunctions(undefined, join(folder, 'built'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('The functions folder', () => {
  it('holds host.json, package.json, one file and its source map', async () => {
    const names = (await readdir(join(folder, 'built'))).toSorted();
    expect(names).toEqual(['host.json', 'main.js', 'main.js.map', 'package.json']);
  });

  it('names its main file and the API’s prefix', async () => {
    const read = async (name: string) =>
      JSON.parse(await readFile(join(folder, 'built', name), 'utf8')) as unknown;
    expect(await read('package.json')).toMatchObject({ main: 'main.js' });
    expect(await read('host.json')).toMatchObject({
      version: '2.0',
      extensionBundle: { id: 'Microsoft.Azure.Functions.ExtensionBundle' },
      extensions: { http: { routePrefix: 'api' } },
    });
  });

  it('loads where only the Functions runtime supplies its core, and registers every kind of trigger', async () => {
    const away = join(folder, 'away');
    await cp(join(folder, 'built'), away, { recursive: true });
    await mkdir(join(folder, 'node_modules/@azure/functions-core'), { recursive: true });
    await writeFile(join(folder, 'node_modules/@azure/functions-core/index.js'), suppliedCore);
    const { stdout } = await run(process.execPath, [join(away, 'main.js')], {
      cwd: away,
      env: {
        STORE: 'sqlite',
        SQLITE_PATH: join(folder, 'store.sqlite'),
        ENTRA_TENANT_IDS: '11111111-1111-4111-8111-111111111111',
        ENTRA_CLIENT_ID: '22222222-2222-4222-8222-222222222222',
        ENTRA_CLIENT_SECRET: 'secret',
        TOKEN_CACHE_KEY: Buffer.alloc(32).toString('base64'),
        PUBLIC_API_URL: 'https://api.example/api',
        ADDIN_URL: 'https://app.example',
      },
    });
    expect(stdout).toContain('readBoard httpTrigger');
    expect(stdout).toContain('cosmosDBTrigger');
  });
});
