import { fileURLToPath } from 'node:url';
import { tokens } from '@fluentui/react-theme';
import wyw from '@wyw-in-js/vite';
import type { Plugin } from 'vite';

const fluent = '@fluentui/react-components';
const makeStyles = fileURLToPath(new URL('make-styles-processor.ts', import.meta.url));

/**
 * Resolves makeStyles while building. Styles are read as far as they are plain values; only where they call
 * a function of ours is their module run, which needs no more of Fluent than its tokens.
 */
export function griffelStyles(): Plugin {
  const { transform, ...plugin } = wyw({
    eval: { strategy: 'hybrid', errors: 'strict' },
    staticBindings: { [fluent]: { tokens } },
    importOverrides: { [fluent]: { mock: '@fluentui/react-theme' } },
    tagResolver: (source, tag) => (source === fluent && tag === 'makeStyles' ? makeStyles : null),
  });
  if (typeof transform !== 'function') throw new Error('wyw-in-js hooks in otherwise.');
  return { ...plugin, transform: { filter: { code: 'makeStyles' }, handler: transform } };
}
