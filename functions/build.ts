import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Writes a function app's deployable folder: host.json, package.json with `main`, and one bundled
 * file with its source map. CommonJS, because the Functions worker supplies `@azure/functions-core`
 * to `require` only; for the same reason it is the one import that stays outside of the bundle.
 */
export async function buildFunctions(
  entry = join(root, 'functions/src/main.ts'),
  folder = join(root, 'dist/functions'),
): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const manifest = { name: 'kvartal-functions', private: true, main: 'main.js' };
  await Promise.all([
    build({
      entryPoints: [entry],
      outfile: join(folder, 'main.js'),
      bundle: true,
      platform: 'node',
      format: 'cjs',
      // The oldest Node that Azure Functions offers and that has node:sqlite.
      target: 'node22.13',
      sourcemap: true,
      external: ['@azure/functions-core'],
      absWorkingDir: root,
      logLevel: 'warning',
    }),
    copyFile(join(root, 'functions/host.json'), join(folder, 'host.json')),
    writeFile(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`),
  ]);
  return folder;
}

if (import.meta.main) void buildFunctions();
