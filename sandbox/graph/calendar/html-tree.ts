import type { DefaultTreeAdapterTypes } from 'parse5';
import { parse } from 'parse5';

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;
type HtmlText = DefaultTreeAdapterTypes.TextNode;

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node;
export const isText = (node: HtmlNode): node is HtmlText => node.nodeName === '#text';

const childOf = (nodes: readonly HtmlNode[], name: string): HtmlElement | undefined =>
  nodes.filter(isElement).find(({ tagName }) => tagName === name);

/** The body of a page; anything that is no whole page is read as one. */
export function bodyOf(source: string): HtmlElement {
  const page = childOf(parse(source).childNodes, 'html');
  const body = page && childOf(page.childNodes, 'body');
  // Of framesets only; a parser makes a body for anything else.
  return body ?? bodyOf('');
}
