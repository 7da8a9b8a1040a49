import type { HtmlNode } from './html-tree.ts';
import { bodyOf, isElement, isText } from './html-tree.ts';

/** Elements after which a new line begins. */
const blocks = new Set(
  ['p div br hr blockquote pre table tr ul ol li', 'h1 h2 h3 h4 h5 h6'].flatMap((names) =>
    names.split(' '),
  ),
);

function textBelow(node: HtmlNode): string {
  if (isText(node)) return node.value;
  if (!isElement(node)) return '';
  const text = node.childNodes.map(textBelow).join('');
  return blocks.has(node.tagName) ? `${text}\n` : text;
}

/** The text of a page, a line per block. */
export function htmlToText(source: string): string {
  const lines = bodyOf(source).childNodes.map(textBelow).join('').split('\n');
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
