import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { preloadScreens } from './preload-screens.ts';

const anyOf = (...paths: readonly string[]) => new RegExp(`/(?:${paths.join('|')})`);

/** What every screen stands on. In one file it compresses better than in forty, and loads in one step. */
const shellPackages = anyOf(
  'node_modules/(?:react|react-dom|scheduler|use-sync-external-store)/',
  'node_modules/(?:@griffel|@emotion|rtl-css-js|stylis|keyborg)/',
  'node_modules/@fluentui/(?:tokens|react-provider|react-shared-contexts|react-jsx-runtime)/',
  'node_modules/(?:@tanstack/(?!.*(?:nfinite|utation))|wouter/)',
  'addin/src/app/(?!board-page|home-page)',
);

/** Of these, what at least three parts of the page use. */
const shellParts = anyOf('addin/src/ui/', 'core/domain/', 'core/words/format\\.ts');

/** What the page needs before the shell: to connect, and to ask for the first answer. */
const beforeShell = anyOf(
  'addin/src/host/(?:api|places)\\.ts',
  'core/contract/routes\\.ts',
  'core/words/words\\.ts',
  'preload-helper',
);

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react(), preloadScreens()],
  build: {
    outDir: '../dist/addin',
    emptyOutDir: true,
    sourcemap: true,
    target: 'es2022',
    manifest: true,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'calls', test: beforeShell, priority: 3 },
            { name: 'shell', test: shellPackages, priority: 2 },
            { name: 'shell', test: shellParts, priority: 1, minShareCount: 3 },
          ],
        },
      },
    },
  },
});
