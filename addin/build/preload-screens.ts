import type { Plugin } from 'vite';
import { chunksOf, firstChunks, firstViews } from './first-views.ts';

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
        for (const chunk of firstChunks(bundle)) {
          chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
          if (chunk.map) chunk.map.mappings = `;${chunk.map.mappings}`;
        }
      },
    },
  };
}
