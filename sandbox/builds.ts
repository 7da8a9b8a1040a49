import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

export const functionsFolder = join(root, 'dist/functions');
export const addinFolder = join(root, 'dist/addin');

/** Time of the newest change below the paths, ms since the epoch; 0 when there is nothing. */
async function newestChange(paths: readonly string[]): Promise<number> {
  const times = await Promise.all(
    paths.map(async (path) => {
      const found = await stat(join(root, path)).catch(() => null);
      if (!found?.isDirectory()) return found?.mtimeMs ?? 0;
      const names = await readdir(join(root, path));
      const within = await newestChange(names.map((name) => join(path, name)));
      return Math.max(found.mtimeMs, within);
    }),
  );
  return Math.max(0, ...times);
}

async function isStale(result: string, sources: readonly string[]): Promise<boolean> {
  const [built, changed] = await Promise.all([newestChange([result]), newestChange(sources)]);
  return built < changed;
}

const always = ['core', 'package-lock.json'];

/** Builds the function app where its sources are newer than what was built. */
export async function buildFunctionsIfStale(): Promise<void> {
  if (!(await isStale('dist/functions/main.js', ['functions', ...always]))) return;
  const { buildFunctions } = await import('../functions/build.ts');
  await buildFunctions();
}

/** Builds the add-in where its sources are newer than what was built. */
export async function buildAddinIfStale(): Promise<void> {
  if (!(await isStale('dist/addin/index.html', ['addin', ...always]))) return;
  const { build } = await import('vite');
  await build({ root: join(root, 'addin'), logLevel: 'error' });
}
