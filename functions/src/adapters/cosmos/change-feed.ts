import { ChangeFeedStartFrom, type Container } from '@azure/cosmos';
import { changeOf, type WireDocument } from './wire-document.ts';

/**
 * The next changes of the whole container, partition range by range. A batch is never cut, so that
 * more than `limit` documents may come.
 */
export async function readChanges(
  container: Container,
  continuation: string | null,
  limit: number,
) {
  const iterator = container.items.getChangeFeedIterator<WireDocument>({
    maxItemCount: limit,
    changeFeedStartFrom:
      continuation === null
        ? ChangeFeedStartFrom.Beginning()
        : ChangeFeedStartFrom.Continuation(continuation),
  });
  for (;;) {
    const page = await iterator.readNext();
    const isExhausted = page.statusCode === 304;
    if (page.count > 0 || isExhausted) {
      return {
        documents: (page.result ?? []).map(changeOf),
        continuation: page.continuationToken,
      };
    }
  }
}
