import { baseUrl } from '#sandbox/graph/protocol/base-url.ts';
import { GraphError } from '#sandbox/graph/protocol/graph-error.ts';
import type { GraphRequest } from '#sandbox/graph/protocol/messages.ts';

export interface Page<Item> {
  readonly items: readonly Item[];
  /** Address of what follows; null on the last page. */
  readonly nextLink: string | null;
  /** Of all pages, for whoever asks with `$count=true`. */
  readonly count?: number;
}

function wholeNumber(query: URLSearchParams, name: string, otherwise: number): number {
  const text = query.get(name);
  if (text === null) return otherwise;
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new GraphError('bad-request', `Invalid value '${text}' for ${name} query option found.`);
}

/** Cuts out the page that `$top`, `$skip` and `$skiptoken` ask for. Source: https://learn.microsoft.com/graph/paging */
export function pageOf<Item>(
  items: readonly Item[],
  { path, query }: GraphRequest,
  usualSize: number,
): Page<Item> {
  const size = Math.min(wholeNumber(query, '$top', usualSize), 999);
  const from = wholeNumber(query, '$skiptoken', wholeNumber(query, '$skip', 0));
  const next = new URLSearchParams(query);
  next.delete('$skip');
  next.set('$skiptoken', String(from + size));
  const isLast = size === 0 || from + size >= items.length;
  return {
    items: items.slice(from, from + size),
    ...(query.get('$count') === 'true' && { count: items.length }),
    nextLink: isLast ? null : `${baseUrl}${path}?${next.toString()}`,
  };
}

/** A page as OData writes it. */
export const collection = (context: string, { items, nextLink, count }: Page<object>) => ({
  '@odata.context': `${baseUrl}/$metadata#${context}`,
  ...(count !== undefined && { '@odata.count': count }),
  ...(nextLink && { '@odata.nextLink': nextLink }),
  value: items,
});
