import type { Answer } from './answer.ts';
import { requirePartitionKey } from './partition-key.ts';
import { rangeIdOf } from './ranges.ts';
import { Refusal } from './refusal.ts';
import type { GatewayRequest } from './request.ts';
import { containerRid, documentHeaders } from './resources.ts';
import { evaluate, type Parameters } from './sql/evaluate.ts';
import { parseQuery } from './sql/parse-query.ts';
import { select, type Selected } from './sql/select.ts';
import type { Query } from './sql/syntax.ts';
import type { Storage } from './storage.ts';

const longestPageBytes = 4 * 1024 * 1024;
const usualPageSize = 100;

interface WireQuery {
  readonly query: string;
  readonly parameters?: readonly { readonly name: string; readonly value: unknown }[];
}

/** What a continuation token knows: a later page begins beyond this place, wherever its row is by now. */
interface Progress {
  readonly taken: number;
  readonly beyond?: Selected['place'];
}

/** A query within one full partition key, a page at a time; `pageSize` is the most a page holds. */
export function answerQuery(storage: Storage, request: GatewayRequest, pageSize: number): Answer {
  if (request.header('content-type') !== 'application/query+json') {
    throw new Refusal(400, 'A query has the content type application/query+json.');
  }
  const key = requirePartitionKey(request);
  const wire: WireQuery = JSON.parse(request.body);
  const query = parseQuery(wire.query);
  const parameters = new Map(wire.parameters?.map(({ name, value }) => [name, value]));
  const { taken, beyond } = progressOf(request.header('x-ms-continuation'));

  const rows = storage.items(key).map((item) => item.wire);
  const left = topOf(query, parameters) - taken;
  const rest = select(rows, query, parameters, beyond).slice(0, left);
  const asked = Number(request.header('x-ms-max-item-count') ?? usualPageSize);
  const page = cutPage(rest, asked > 0 ? Math.min(asked, pageSize) : pageSize);
  const last = page.length < rest.length ? page.at(-1) : undefined;
  const rangeId = rangeIdOf(key);
  return {
    status: 200,
    headers: {
      ...documentHeaders(rangeId, storage.lsnOf(rangeId)),
      ...(last && {
        'x-ms-continuation': tokenOf({ taken: taken + page.length, beyond: last.place }),
      }),
    },
    body: { _rid: containerRid, Documents: page.map(({ row }) => row), _count: page.length },
  };
}

function topOf({ top }: Query, parameters: Parameters): number {
  if (!top) return Infinity;
  const count = evaluate(top, {}, parameters);
  if (typeof count !== 'number') throw new Refusal(400, 'TOP takes a number.');
  return count;
}

function cutPage(rows: readonly Selected[], most: number): readonly Selected[] {
  let bytes = 0;
  const tooMany = rows.slice(0, most).findIndex(({ row }) => {
    bytes += Buffer.byteLength(JSON.stringify(row));
    return bytes > longestPageBytes;
  });
  return rows.slice(0, tooMany < 0 ? most : Math.max(tooMany, 1));
}

const tokenOf = (progress: Progress) => Buffer.from(JSON.stringify(progress)).toString('base64');

function progressOf(token: string | undefined): Progress {
  if (token === undefined) return { taken: 0 };
  return JSON.parse(Buffer.from(token, 'base64').toString('utf8'));
}
