import { limits } from '#core/contract/limits.ts';
import type { VersionedDocument } from '#functions/ports/store.ts';

/** One page of what was read with one more than the page holds; `next` is the place to go on from, null at the end. */
export function cutPage(documents: readonly VersionedDocument[], prefix: string) {
  const shown = documents.slice(0, limits.pageSize);
  const isLast = documents.length <= limits.pageSize;
  return { shown, next: isLast ? null : (shown.at(-1)?.id.slice(prefix.length) ?? null) };
}
