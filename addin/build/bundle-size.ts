// What each first view loads: `node addin/build/bundle-size.ts` after a build. Exits with 1 above a budget.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

interface FirstView {
  readonly name: string;
  /** JS and CSS, gzipped; kB of 1000 bytes, as Vite counts. */
  readonly budgetKb: number;
  /** It names what it loads whatever the theme, and has the styles in it. */
  readonly page: string;
  /** It needs the texts of what is opened later, too: of one language. */
  readonly hasLateWords: boolean;
}

export const firstViews = {
  board: {
    name: 'A board in Teams',
    budgetKb: 160,
    page: 'index.html',
    hasLateWords: false,
  },
  // 74 kB of it is MSAL.
  pane: {
    name: 'OKRs in Outlook’s pane',
    budgetKb: 235,
    page: 'pane.html',
    hasLateWords: true,
  },
} as const satisfies Record<string, FirstView>;

const builtFolder = fileURLToPath(new URL('../../dist/addin/', import.meta.url));

/** Of each choice the largest counts. */
const languages = ['en', 'sv'];
const themes = ['dark', 'contrast'].map((name) => `src/app/themes/${name}.ts`);

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}

interface FileSize {
  readonly file: string;
  readonly gzippedBytes: number;
}

/** Bytes in all. */
export const sumOf = (sizes: readonly FileSize[]): number =>
  sizes.reduce((sum, { gzippedBytes }) => sum + gzippedBytes, 0);

/** The page and the files that it names. */
function filesOfPage(page: string, folder: string): string[] {
  const html = readFileSync(join(folder, page), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\/(?<file>assets\/[^"]+)"/g)];
  return [page, ...named.map(({ groups }) => groups?.['file'] ?? '')];
}

/** The files that hold the modules; they import nothing. Throws when a module is not in the manifest. */
function filesOfModules(
  manifest: Readonly<Record<string, Chunk>>,
  modules: readonly string[],
): string[] {
  return modules.map((name) => {
    const chunk = manifest[name];
    if (!chunk) throw new Error(`The build has no ${name}.`);
    if (chunk.imports?.length) throw new Error(`${name} does not stand alone.`);
    return chunk.file;
  });
}

/** The files of a first view with their sizes, largest first. Throws when nothing has been built. */
export function filesOfView({ page, hasLateWords }: FirstView, folder = builtFolder): FileSize[] {
  const manifest = JSON.parse(
    readFileSync(join(folder, '.vite', 'manifest.json'), 'utf8'),
  ) as Readonly<Record<string, Chunk>>;
  const sizeOf = (file: string): FileSize => ({
    file,
    gzippedBytes: gzipSync(readFileSync(join(folder, file)), { level: 9 }).length,
  });
  const always = filesOfPage(page, folder).map(sizeOf);
  const [chosen = []] = languages
    .flatMap((language) =>
      themes.map((theme) => [
        ...(hasLateWords ? [`../core/words/${language}/late.ts`] : []),
        theme,
      ]),
    )
    .map((modules) => filesOfModules(manifest, modules).map(sizeOf))
    .toSorted((a, b) => sumOf(b) - sumOf(a));
  return [...always, ...chosen].toSorted((a, b) => b.gzippedBytes - a.gzippedBytes);
}

const kb = (bytes: number) => (bytes / 1000).toFixed(1).padStart(7);

/** Prints what the view weighs; false above its budget. */
function report(view: FirstView): boolean {
  const files = filesOfView(view);
  const total = sumOf(files);
  console.log(view.name);
  for (const { file, gzippedBytes } of files) console.log(`${kb(gzippedBytes)} kB  ${file}`);
  console.log(`${kb(total)} kB  in all; ${view.budgetKb} kB is the budget`);
  return total <= view.budgetKb * 1000;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const areWithin = Object.values(firstViews).map(report);
  if (areWithin.includes(false)) process.exit(1);
}
