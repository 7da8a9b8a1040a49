import type { Answer } from './answer.ts';
import { applyOperation, type Operation } from './operations.ts';
import { requirePartitionKey } from './partition-key.ts';
import { rangeIdOf } from './ranges.ts';
import type { GatewayRequest } from './request.ts';
import { documentHeaders } from './resources.ts';
import type { Storage } from './storage.ts';

const kinds = {
  read: 'Read',
  create: 'Create',
  upsert: 'Upsert',
  replace: 'Replace',
  delete: 'Delete',
} as const;

/** Read, create, upsert, replace or delete of one document. */
export function answerSingle(
  storage: Storage,
  request: GatewayRequest & { readonly kind: keyof typeof kinds },
): Answer {
  const key = requirePartitionKey(request);
  const operation: Operation = {
    kind: kinds[request.kind],
    id: request.path[5],
    document: request.body === '' ? undefined : JSON.parse(request.body),
    ifMatch: request.header('if-match'),
  };
  const transaction = storage.begin(key);
  const { status, item } = applyOperation(transaction, key, operation);
  const rangeId = rangeIdOf(key);
  const lsn = operation.kind === 'Read' ? storage.lsnOf(rangeId) : transaction.commit();
  const headers = documentHeaders(rangeId, lsn);
  return item
    ? { status, headers: { ...headers, etag: item.etag }, body: item.wire }
    : { status, headers };
}
