import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { griffelStyles } from './build/griffel-styles.ts';
import { sharedByPages } from './build/page-chunks.ts';
import { compileScreensEarly, preloadScreens } from './build/preload-screens.ts';
import { resolvedThemes } from './build/resolved-themes.ts';
import { stylesInPage } from './build/styles-in-page.ts';

/** What the page needs before the screens: to connect, and to ask for the first answer. */
const beforeScreens =
  /addin\/src\/host\/(?:api|first-call|invitation-query|places|teams-link|preconnect|settings)\.ts|addin\/src\/host\/outlook\/(?:not-in|first-question)|core\/domain\/(?:board-views|review-link)\.ts|core\/contract\/routes\.ts|core\/words\/words\.ts|preload-helper|rolldown\/runtime/;

const page = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [
    griffelStyles(),
    react(),
    resolvedThemes(),
    stylesInPage(),
    preloadScreens(),
    compileScreensEarly(),
  ],
  build: {
    outDir: '../dist/addin',
    emptyOutDir: true,
    sourcemap: true,
    target: 'es2022',
    manifest: true,
    // The page names what the first view needs; what comes later finds its parts by itself.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : []),
    },
    rolldownOptions: {
      input: [page('index.html'), page('pane.html')],
      output: {
        codeSplitting: {
          // Each with all that it imports: one file compresses better than forty, and loads in one step.
          groups: [
            { name: 'calls', test: beforeScreens, priority: 3 },
            { name: sharedByPages('shell'), priority: 2 },
            { name: 'start', test: /addin\/src\/app\/start\.tsx/, priority: 1 },
            { name: 'pane', test: /addin\/src\/app\/pane\/start-pane\.tsx/, priority: 1 },
          ],
        },
      },
    },
  },
});
