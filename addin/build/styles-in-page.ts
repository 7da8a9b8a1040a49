import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import type { GriffelRenderer } from '@griffel/react';
import { createDOMRenderer, renderToStyleElements } from '@griffel/react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { ESTree, Plugin } from 'vite';
import { parseSync, Visitor } from 'vite';
import { firstChunks } from './first-views.ts';

/** CSS rules by the bucket that Griffel keeps in order. */
type Rules = Parameters<GriffelRenderer['insertCSSRules']>[0];

const griffelInPage = fileURLToPath(new URL('griffel-in-page.ts', import.meta.url));

/** Where a call of griffel-in-page.ts has its rules; null for any other call. A bundler appends numbers to names. */
function rulesIn({ callee, arguments: given }: ESTree.CallExpression): ESTree.Argument | null {
  if (callee.type !== 'Identifier') return null;
  const name = callee.name.replace(/\$\d+$/, '');
  const rules = name === 'pageStyles' ? given[1] : name === 'pageResetStyles' ? given[2] : null;
  const isWritten = rules?.type === 'ObjectExpression' || rules?.type === 'ArrayExpression';
  return isWritten ? rules : null;
}

/** What griffel-in-page.ts takes for rules that are in the page. */
const none = 'null';

/** Takes all rules out of the code, whose other parts stay where they are. */
function takeRules(fileName: string, code: string): { code: string; rules: Rules[] } {
  const places: ESTree.Argument[] = [];
  const visitor = new Visitor({
    CallExpression(call) {
      const place = rulesIn(call);
      if (place && place.end - place.start > none.length) places.push(place);
    },
  });
  visitor.visit(parseSync(fileName, code).program);
  let rest = code;
  const rules = places.map(({ start, end }) => {
    const written = code.slice(start, end);
    const blank = written.replaceAll(/[^\n]/g, ' ');
    rest = `${rest.slice(0, start)}${none}${blank.slice(none.length)}${rest.slice(end)}`;
    const value = runInNewContext(`(${written})`) as Rules | string[];
    return Array.isArray(value) ? { r: value } : value;
  });
  return { code: rest, rules };
}

/** The rules as the elements that Griffel's run time would make, and puts later ones beside. */
function styleElements(rules: Iterable<Rules>): string {
  const renderer = createDOMRenderer();
  for (const some of rules) renderer.insertCSSRules(some);
  return renderToStaticMarkup(renderToStyleElements(renderer));
}

/**
 * Writes the styles of the first views into each page: the browser reads them while the code is on
 * its way, where Griffel would insert rule by rule, and ask so again for each component that is shown.
 */
export function stylesInPage(): Plugin {
  const rulesOf = new Map<string | undefined, readonly Rules[]>();
  return {
    name: 'styles-in-page',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source === '@griffel/react' && importer !== griffelInPage ? griffelInPage : null,
    renderChunk(code, chunk, _, { chunks }) {
      if (![...firstChunks(chunks)].some(({ fileName }) => fileName === chunk.fileName))
        return null;
      const taken = takeRules(chunk.fileName, code);
      rulesOf.set(chunk.moduleIds[0], taken.rules);
      return { code: taken.code, map: null };
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle, path }) {
        if (!bundle) return html;
        // Of both pages: what is in the one's first view may come later in the other.
        const rules = [...firstChunks(bundle)].flatMap(
          ({ moduleIds }) => rulesOf.get(moduleIds[0]) ?? [],
        );
        if (rules.length === 0)
          throw new Error(`${path} has no styles: Griffel writes them otherwise.`);
        return html.replace('</head>', () => `${styleElements(rules)}</head>`);
      },
    },
  };
}
