import { pathToFileURL } from 'node:url';
import type { Theme } from '@fluentui/react-components';
import type { Plugin } from 'vite';

/** Puts a theme into the page as its values: Fluent computes it, and a second one beside it, at every start. */
export function resolvedThemes(): Plugin {
  return {
    name: 'resolved-themes',
    load: {
      filter: { id: /\/addin\/src\/app\/themes\/\w+\.ts$/ },
      async handler(id) {
        const { theme } = (await import(pathToFileURL(id).href)) as { theme: Theme };
        return `export const theme = ${JSON.stringify(theme)};`;
      },
    },
  };
}
