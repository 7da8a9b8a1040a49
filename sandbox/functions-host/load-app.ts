import { readFile } from 'node:fs/promises';
import { createRequire, registerHooks } from 'node:module';
import { join } from 'node:path';
import { appHookData, registry, runHooks } from './registry.ts';
import type { RegisteredFunction } from './registry.ts';

const coreModule = new URL('functions-core.ts', import.meta.url).href;

/** host.json, as far as this host heeds it. */
export interface HostSettings {
  readonly extensions?: {
    readonly http?: { readonly routePrefix?: string };
    readonly queues?: {
      readonly batchSize?: number;
      readonly maxDequeueCount?: number;
      readonly visibilityTimeout?: string;
    };
  };
}

/** Loads the function app of a folder into this process, as the Functions worker would. One app a process. */
export async function loadApp(
  folder: string,
): Promise<{ functions: readonly RegisteredFunction[]; settings: HostSettings }> {
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === '@azure/functions-core'
        ? { url: coreModule, format: 'module-typescript', shortCircuit: true }
        : next(specifier, context),
  });
  const [settings, manifest] = await Promise.all([
    readJson<HostSettings>(join(folder, 'host.json')),
    readJson<{ main: string }>(join(folder, 'package.json')),
  ]);
  createRequire(join(folder, 'package.json'))(`./${manifest.main}`);
  if (!registry.programmingModel) throw new Error(`${folder} registers no functions.`);
  await runHooks('appStart', { hookData: appHookData, appHookData });
  return { functions: registry.functions, settings };
}

async function readJson<Shape>(path: string): Promise<Shape> {
  return JSON.parse(await readFile(path, 'utf8')) as Shape;
}
