import type { DefaultTreeAdapterTypes } from 'parse5';
import { parse, serialize } from 'parse5';

type Child = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const dropped = new Set(
  'script style title meta link base object embed applet iframe frame form input button select textarea svg math template noscript video audio'.split(
    ' ',
  ),
);

const isElement = (node: Child): node is Element => 'tagName' in node;

const isLost = (name: string): boolean => /^(on.*|data-.*|id|class|name|xmlns.*)$/.test(name);
const isScript = (value: string): boolean => /^\s*(javascript|vbscript):/i.test(value);

/** `color:RED;font-size:12px` → `color:RED; font-size:12px`. What loads something from elsewhere goes. */
const cleanStyle = (style: string): string =>
  style
    .split(';')
    .map((part) => part.trim().replace(/\s*:\s*/, ':'))
    .filter((part) => part && !/url\(|expression\(/i.test(part))
    .join('; ');

function cleanAttributes(attributes: Element['attrs']): Element['attrs'] {
  return attributes
    .filter(({ name, value }) => !isLost(name) && !isScript(value))
    .map((attribute) =>
      attribute.name === 'style' ? { ...attribute, value: cleanStyle(attribute.value) } : attribute,
    )
    .filter(({ name, value }) => name !== 'style' || value !== '')
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

/** Cleans what is below a node; text that comes to stand next to other text becomes one with it. */
function clean(parent: Element, isPreformatted: boolean): void {
  const kept: Child[] = [];
  for (const node of parent.childNodes) {
    if (isElement(node)) {
      if (dropped.has(node.tagName)) continue;
      node.attrs = cleanAttributes(node.attrs);
      clean(node, isPreformatted || node.tagName === 'pre');
      kept.push(node);
    } else if (node.nodeName === '#text' && 'value' in node) {
      const last = kept.at(-1);
      if (last && last.nodeName === '#text' && 'value' in last) last.value += node.value;
      else kept.push(node);
    }
  }
  for (const node of kept)
    if (!isPreformatted && node.nodeName === '#text' && 'value' in node)
      node.value = node.value.replace(/[ \t\r\n\f]+/g, ' ');
  parent.childNodes = kept;
}

const bodyOf = (source: string): Element | undefined =>
  parse(source)
    .childNodes.filter(isElement)
    .find(({ tagName }) => tagName === 'html')
    ?.childNodes.filter(isElement)
    .find(({ tagName }) => tagName === 'body');

const headHtml =
  '<head>\r\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head>';

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

function rewrite(source: string): string {
  const body = bodyOf(source);
  if (body) clean(body, false);
  const inner = body ? serialize(body).trim() : '';
  return `<html>${headHtml}<body>${inner}</body></html>`;
}

const blocks = new Set('p div br tr li ul ol table h1 h2 h3 h4 h5 h6 hr blockquote pre'.split(' '));

function textBelow(node: Child): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (!isElement(node)) return '';
  const text = node.childNodes.map(textBelow).join('');
  return blocks.has(node.tagName) ? `${text}\n` : text;
}

/** The text of a page, a line per block. */
export function htmlToText(source: string): string {
  const lines = (bodyOf(source)?.childNodes ?? []).map(textBelow).join('').split('\n');
  return lines
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line, index, all) => line !== '' || all[index - 1] !== '')
    .join('\r\n')
    .trim();
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Plain text as HTML. */
export const textToHtml = (text: string): string =>
  `<div>${text.replace(/[&<>]/g, (sign) => entities[sign] ?? sign).replace(/\r?\n/g, '<br>')}</div>`;
