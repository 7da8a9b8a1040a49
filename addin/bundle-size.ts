// What the first view of a board in Teams loads: `node addin/bundle-size.ts` after a build. Exits with 1 above the budget.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** JS and CSS, gzipped; kB of 1000 bytes, as Vite counts. */
export const budgetKb = 160;

const builtFolder = fileURLToPath(new URL('../dist/addin/', import.meta.url));

/** The modules of the first view: the page, the shell, the board, and the largest of each choice. */
const firstView = ['index.html', 'src/app/start.tsx'];
const languages = ['../core/words/en/first.ts', '../core/words/sv/first.ts'];
const themes = ['dark', 'contrast'].map((name) => `src/app/themes/${name}.ts`);

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

export interface FileSize {
  readonly file: string;
  readonly gzippedBytes: number;
}

/** Every file that the modules load, with what they import statically. Throws when a module is not in the manifest. */
function filesOf(manifest: Readonly<Record<string, Chunk>>, modules: readonly string[]): string[] {
  const files = new Set<string>();
  const visit = (name: string): void => {
    const chunk = manifest[name];
    if (!chunk) throw new Error(`The build has no ${name}.`);
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const css of chunk.css ?? []) files.add(css);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  for (const name of modules) visit(name);
  return [...files];
}

/** The files of a first view with their sizes, largest first. Throws when nothing has been built. */
export function firstViewFiles(folder = builtFolder): FileSize[] {
  const manifest = JSON.parse(
    readFileSync(join(folder, '.vite', 'manifest.json'), 'utf8'),
  ) as Readonly<Record<string, Chunk>>;
  const sizeOf = (file: string): FileSize => ({
    file,
    gzippedBytes: gzipSync(readFileSync(join(folder, file)), { level: 9 }).length,
  });
  const sumOf = (sizes: readonly FileSize[]) =>
    sizes.reduce((sum, { gzippedBytes }) => sum + gzippedBytes, 0);
  const [largest = []] = languages
    .flatMap((language) => themes.map((theme) => [...firstView, language, theme]))
    .map((modules) => filesOf(manifest, modules).map(sizeOf))
    .toSorted((a, b) => sumOf(b) - sumOf(a));
  return largest.toSorted((a, b) => b.gzippedBytes - a.gzippedBytes);
}

const kb = (bytes: number) => (bytes / 1000).toFixed(1).padStart(7);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = firstViewFiles();
  const total = files.reduce((sum, { gzippedBytes }) => sum + gzippedBytes, 0);
  for (const { file, gzippedBytes } of files) console.log(`${kb(gzippedBytes)} kB  ${file}`);
  console.log(`${kb(total)} kB  in all; ${budgetKb} kB is the budget`);
  if (total > budgetKb * 1000) process.exit(1);
}
