import type { Plugin, Rolldown } from 'vite';

interface FirstView {
  readonly entry: string;
  /** What it needs besides, which its entry asks for. */
  readonly screens: readonly string[];
}

/** Each page's first view. In Teams it is the shell with the board: Home is small and comes when it is asked for. */
const firstViews: readonly FirstView[] = [
  { entry: '/index.html', screens: ['/src/app/start.tsx'] },
  {
    entry: '/pane.html',
    screens: ['/src/app/pane/start-pane.tsx', '/src/host/outlook/outlook-sign-in.ts'],
  },
];

type Bundle = Rolldown.OutputBundle;

function chunkOf(bundle: Bundle, module: string): Rolldown.OutputChunk {
  const found = Object.values(bundle).find(
    (file): file is Rolldown.OutputChunk =>
      file.type === 'chunk' && (file.facadeModuleId?.endsWith(module) ?? false),
  );
  if (!found) throw new Error(`The build has no ${module}.`);
  return found;
}

/** The chunk and all that it imports statically. */
function withImports(
  bundle: Bundle,
  chunk: Rolldown.OutputChunk,
  found = new Set<Rolldown.OutputChunk>(),
): Set<Rolldown.OutputChunk> {
  if (found.has(chunk)) return found;
  found.add(chunk);
  for (const name of chunk.imports) {
    const imported = bundle[name];
    if (imported?.type === 'chunk') withImports(bundle, imported, found);
  }
  return found;
}

const isOneOf = (modules: readonly string[], id: string): boolean =>
  modules.some((module) => id.endsWith(module));

/** The chunks of the first view. Throws when the entry would not run before the screens are there, or would load another page's. */
function chunksOf(bundle: Bundle, { entry, screens }: FirstView): Set<Rolldown.OutputChunk> {
  const first = withImports(bundle, chunkOf(bundle, entry));
  for (const { moduleIds } of first)
    if (moduleIds.some((id) => isOneOf(screens, id)))
      throw new Error(
        `${entry} waits for its screens. What both use has to go before them: see vite.config.ts.`,
      );
  const chunks = screens.reduce(
    (some, screen) => some.union(withImports(bundle, chunkOf(bundle, screen))),
    first,
  );
  const others = firstViews.filter((view) => view.entry !== entry).flatMap((view) => view.screens);
  for (const { moduleIds, facadeModuleId } of chunks)
    if (isOneOf(others, facadeModuleId ?? '') || moduleIds.some((id) => isOneOf(others, id)))
      throw new Error(
        `${entry} loads another page's screens. What both use has a chunk of its own: see vite.config.ts.`,
      );
  return chunks;
}

/**
 * Names the screens' files in the page, so that the browser fetches them beside the entry instead of
 * after it has run.
 */
export function preloadScreens(): Plugin {
  return {
    name: 'preload-screens',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle, path }) {
        const view = firstViews.find(({ entry }) => entry === path);
        if (!bundle || !view) return html;
        const isNamed = (file: string) => html.includes(`"/${file}"`);
        return [...chunksOf(bundle, view)]
          .filter(({ fileName }) => !isNamed(fileName))
          .map(({ fileName }) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `/${fileName}` },
            injectTo: 'head' as const,
          }));
      },
    },
  };
}

/**
 * Lets Chromium (Teams, Outlook, Edge) compile what the first view runs while it loads, off the main
 * thread, instead of function by function as each is called. Source: V8's explicit compile hints.
 */
export function compileScreensEarly(): Plugin {
  return {
    name: 'compile-screens-early',
    generateBundle: {
      // The hint has to be the very first line: after Vite has written its own.
      order: 'post',
      handler(_, bundle) {
        const chunks = firstViews.map((view) => chunksOf(bundle, view));
        for (const chunk of new Set(chunks.flatMap((some) => [...some]))) {
          chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
          if (chunk.map) chunk.map.mappings = `;${chunk.map.mappings}`;
        }
      },
    },
  };
}
