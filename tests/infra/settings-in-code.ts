import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readConfig } from '#functions/config.ts';
import { buildFunctions } from '../../functions/build.ts';
import { sampleValues } from './azure-settings.ts';

const run = promisify(execFile);

/** Names of all settings that the configuration looks up when it starts with the sample values. */
export function settingsOfConfig(): Set<string> {
  const names = new Set<string>();
  const note = (name: string | symbol) => typeof name === 'string' && names.add(name);
  readConfig(
    new Proxy(sampleValues, {
      get: (values, name) => (note(name), Reflect.get(values, name) as string | undefined),
      has: (values, name) => (note(name), Reflect.has(values, name)),
    }),
  );
  return names;
}

export interface Bindings {
  /** Names in `%…%`, which the host replaces by the setting of that name. */
  readonly settings: ReadonlySet<string>;
  /** Names of connections, by the kind of trigger. */
  readonly connections: ReadonlyMap<string, string>;
  readonly queues: ReadonlySet<string>;
}

interface Binding {
  readonly type: string;
  readonly connection?: string;
  readonly queueName?: string;
}

/** A worker's core that prints the bindings of whatever is registered. */
const printingCore = `
  let model;
  module.exports = {
    version: '3.0.0', hostVersion: '4.0.0', log() {},
    setProgrammingModel(given) { model = given; }, getProgrammingModel: () => model,
    registerHook() { return { dispose() {} }; },
    registerFunction({ bindings }) { console.log(JSON.stringify(Object.values(bindings))); },
    Disposable: class { dispose() {} },
  };`;

/** What the triggers and outputs of the built function app refer to. */
export async function bindingsOfApp(): Promise<Bindings> {
  const folder = await mkdtemp(join(tmpdir(), 'kvartal-bindings-'));
  try {
    const built = await buildFunctions(undefined, join(folder, 'built'));
    const core = join(folder, 'node_modules/@azure/functions-core');
    await mkdir(core, { recursive: true });
    await writeFile(join(core, 'index.js'), printingCore);
    const { stdout } = await run(process.execPath, [join(built, 'main.js')], { env: sampleValues });
    const bindings = stdout
      .split('\n')
      .filter((line) => line.startsWith('['))
      .flatMap((line) => JSON.parse(line) as Binding[]);
    return {
      settings: new Set([...stdout.matchAll(/%(\w+)%/g)].map(([, name = '']) => name)),
      connections: new Map(
        bindings.flatMap(({ type, connection }) => (connection ? [[connection, type]] : [])),
      ),
      queues: new Set(bindings.flatMap(({ queueName }) => queueName ?? [])),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}
