import type { Plugin, Rolldown } from 'vite';

/** What a board's first view needs: the shell and the board. Home is small and comes when it is asked for. */
const screens = ['/src/app/start.tsx', '/src/app/board-page.tsx'];

type Bundle = Rolldown.OutputBundle;

function chunkOf(bundle: Bundle, module: string): Rolldown.OutputChunk | undefined {
  return Object.values(bundle).find(
    (file): file is Rolldown.OutputChunk =>
      file.type === 'chunk' && (file.facadeModuleId?.endsWith(module) ?? false),
  );
}

/** The chunk and all that it imports statically, by file name. */
function filesOf(bundle: Bundle, file: string, found = new Set<string>()): Set<string> {
  const chunk = bundle[file];
  if (chunk?.type !== 'chunk' || found.has(file)) return found;
  found.add(file);
  for (const imported of chunk.imports) filesOf(bundle, imported, found);
  return found;
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
        const files = new Set<string>();
        for (const module of screens) {
          const chunk = chunkOf(bundle, module);
          if (!chunk) throw new Error(`The build has no ${module}.`);
          filesOf(bundle, chunk.fileName, files);
        }
        const isNamed = (file: string) => html.includes(`"/${file}"`);
        return [...files]
          .filter((file) => !isNamed(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
            injectTo: 'head' as const,
          }));
      },
    },
  };
}
