import type { Answer } from './answer.ts';
import { ranges } from './ranges.ts';
import { Refusal } from './refusal.ts';
import type { GatewayRequest } from './request.ts';
import { containerRid, documentHeaders } from './resources.ts';
import type { Storage } from './storage.ts';

const pageSize = 100;

/**
 * Latest-version change feed of one physical partition. A page ends between transactions, never
 * within one, so that it may be longer than was asked for, as Cosmos' are.
 */
export function answerFeed(storage: Storage, { header }: GatewayRequest): Answer {
  if (header('a-im')?.toLowerCase() !== 'incremental feed') {
    throw new Refusal(400, 'Reading all documents is not served here: ask for the change feed.');
  }
  if (header('x-ms-start-epk') !== undefined) {
    throw new Refusal(400, 'Parts of a physical partition are not served here.');
  }
  const range = ranges.find(({ id }) => id === header('x-ms-documentdb-partitionkeyrangeid'));
  if (!range) throw new Refusal(410, 'There is no such physical partition.');
  const after = Number((header('if-none-match') ?? '"0"').replaceAll('"', ''));
  if (!Number.isInteger(after)) throw new Refusal(400, 'The continuation is invalid.');

  const changed = storage.since(range.id, after);
  const wanted = Math.min(Number(header('x-ms-max-item-count') ?? pageSize), pageSize);
  const lastLsn = changed[wanted - 1]?.lsn ?? storage.lsnOf(range.id);
  const page = changed.filter(({ lsn }) => lsn <= lastLsn);
  const headers = { ...documentHeaders(range.id, lastLsn), etag: `"${lastLsn}"` };
  if (page.length === 0) return { status: 304, headers };
  return {
    status: 200,
    headers,
    body: { _rid: containerRid, Documents: page.map(({ wire }) => wire), _count: page.length },
  };
}
