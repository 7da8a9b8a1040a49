import { reviewLinksIn } from './review-link.ts';

// Exchange drops ids, classes and comments of what it gets, and writes tags in its own way. What
// stays is the table, and the link in it: by these a block is found again.

const tableTags = /<(\/?)table\b[^>]*>/gi;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Every table in the HTML, the outer before the inner; one that is never closed is left out. */
function tablesIn(html: string): Span[] {
  const open: number[] = [];
  const tables: Span[] = [];
  for (const { 0: tag, 1: slash, index } of html.matchAll(tableTags)) {
    if (slash === '') open.push(index);
    else {
      const start = open.pop();
      if (start !== undefined) tables.push({ start, end: index + tag.length });
    }
  }
  return tables.toSorted((a, b) => a.start - b.start);
}

/** Where the review's block stands: the innermost table around its link; null when there is none. */
export function findBlock(html: string, reviewId: string): Span | null {
  const link = reviewLinksIn(html).find((found) => found.reviewId === reviewId);
  if (!link) return null;
  const around = tablesIn(html).filter(({ start, end }) => start < link.index && link.index < end);
  return around.at(-1) ?? null;
}

/** The HTML with the review's block replaced, everything else byte for byte; null when there is no block. */
export function replaceBlock(html: string, reviewId: string, block: string): string | null {
  const found = findBlock(html, reviewId);
  return found && html.slice(0, found.start) + block + html.slice(found.end);
}

/** The HTML with the block at the start of its body, before what people have written there. */
export function insertBlock(html: string, block: string): string {
  const body = /<body\b[^>]*>/i.exec(html);
  const at = body ? body.index + body[0].length : 0;
  return `${html.slice(0, at)}${block}<br>${html.slice(at)}`;
}
