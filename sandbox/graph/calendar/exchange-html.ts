import { serialize } from 'parse5';
import type { HtmlElement, HtmlNode } from './html-tree.ts';
import { bodyOf, isElement, isText } from './html-tree.ts';

/** Elements that go with all that is in them: what runs, what frames, what asks, what belongs into a head. */
const dropped = new Set(
  [
    'script noscript template object embed applet svg math',
    'iframe frame audio video',
    'form input button select textarea',
    'style title meta link base',
  ].flatMap((names) => names.split(' ')),
);

const isLost = (name: string): boolean => /^(on.*|data-.*|id|class|name|xmlns.*)$/.test(name);
const isScript = (value: string): boolean => /^\s*(javascript|vbscript):/i.test(value);

/** `color:RED;font-size:12px` → `color:RED; font-size:12px`. What loads something from elsewhere goes. */
const cleanStyle = (style: string): string =>
  style
    .split(';')
    .map((part) => part.trim().replace(/\s*:\s*/, ':'))
    .filter((part) => part && !/url\(|expression\(/i.test(part))
    .join('; ');

function cleanAttributes(attributes: HtmlElement['attrs']): HtmlElement['attrs'] {
  return attributes
    .filter(({ name, value }) => !isLost(name) && !isScript(value))
    .map((attribute) =>
      attribute.name === 'style' ? { ...attribute, value: cleanStyle(attribute.value) } : attribute,
    )
    .filter(({ name, value }) => name !== 'style' || value !== '')
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

/** Cleans what is below a node; text that comes to stand next to other text becomes one with it. */
function clean(parent: HtmlElement, isPreformatted: boolean): void {
  const kept: HtmlNode[] = [];
  for (const node of parent.childNodes) {
    if (isElement(node)) {
      if (dropped.has(node.tagName)) continue;
      node.attrs = cleanAttributes(node.attrs);
      clean(node, isPreformatted || node.tagName === 'pre');
      kept.push(node);
    } else if (isText(node)) {
      const last = kept.at(-1);
      if (last && isText(last)) last.value += node.value;
      else kept.push(node);
    }
  }
  for (const node of kept)
    if (!isPreformatted && isText(node)) node.value = node.value.replace(/[ \t\r\n\f]+/g, ' ');
  parent.childNodes = kept;
}

const page = (inner: string): string =>
  [
    '<html>',
    '<head>',
    '<meta http-equiv="Content-Type" content="text/html; charset=utf-8">',
    '</head>',
    '<body>',
    inner,
    '</body>',
    '</html>',
    '',
  ].join('\r\n');

function rewrite(source: string): string {
  const body = bodyOf(source);
  clean(body, false);
  return page(serialize(body).trim());
}

/**
 * HTML as Exchange keeps it: cleaned, normalised and wrapped into a page. What versions of Exchange keep in part
 * (ids, classes, style sheets) is lost here altogether, so that nobody leans on it. Idempotent.
 */
export function exchangeHtml(source: string): string {
  let result = rewrite(source);
  // Misnested markup can take a second reading until it stays as it is.
  for (let next = rewrite(result); next !== result; next = rewrite(next)) result = next;
  return result;
}
