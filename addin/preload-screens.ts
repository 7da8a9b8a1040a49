import type { Plugin, Rolldown } from 'vite';

const entry = '/index.html';

/** What the first view needs besides: the shell with the board. Home is small and comes when it is asked for. */
const screens = '/src/app/start.tsx';

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

/** The chunks of the first view. Throws when the entry would not run before the screens are there. */
function firstView(bundle: Bundle): Set<Rolldown.OutputChunk> {
  const first = withImports(bundle, chunkOf(bundle, entry));
  for (const { moduleIds } of first)
    if (moduleIds.some((id) => id.endsWith(screens)))
      throw new Error(
        'The entry waits for the screens. What both use has to go before them: see vite.config.ts.',
      );
  return first.union(withImports(bundle, chunkOf(bundle, screens)));
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
      handler(html, { bundle }) {
        if (!bundle) return html;
        const isNamed = (file: string) => html.includes(`"/${file}"`);
        return [...firstView(bundle)]
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
        for (const chunk of firstView(bundle)) {
          chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
          if (chunk.map) chunk.map.mappings = `;${chunk.map.mappings}`;
        }
      },
    },
  };
}
