import type { Answer } from './answer.ts';
import { applyOperation, type Operation } from './operations.ts';
import { requirePartitionKey } from './partition-key.ts';
import { rangeIdOf } from './ranges.ts';
import { Refusal } from './refusal.ts';
import type { GatewayRequest } from './request.ts';
import { documentHeaders } from './resources.ts';
import type { Storage, Transaction } from './storage.ts';

const mostOperations = 100;
const longestBatchBytes = 2 * 1024 * 1024;

interface WireOperation {
  readonly operationType: Operation['kind'];
  readonly id?: string;
  readonly resourceBody?: Record<string, unknown>;
  readonly ifMatch?: string;
}

interface OperationResult {
  readonly statusCode: number;
  readonly requestCharge: number;
  readonly eTag?: string;
  readonly resourceBody?: unknown;
}

/** A transactional batch: one that fails takes the others with it, which then answer 424. */
export function answerBatch(storage: Storage, request: GatewayRequest): Answer {
  const key = requirePartitionKey(request);
  if (request.header('x-ms-cosmos-batch-atomic')?.toLowerCase() !== 'true') {
    throw new Refusal(400, 'Batches that are not atomic are not served here.');
  }
  if (Buffer.byteLength(request.body) > longestBatchBytes) {
    throw new Refusal(413, 'The batch is too large.');
  }
  const operations: WireOperation[] = JSON.parse(request.body);
  if (operations.length === 0 || operations.length > mostOperations) {
    throw new Refusal(400, `A batch has 1 to ${mostOperations} operations.`);
  }
  const isMinimal = request.header('prefer') === 'return=minimal';
  const transaction = storage.begin(key);
  const results = applyAll(transaction, key, operations, isMinimal);
  const rangeId = rangeIdOf(key);
  const failed = results.findIndex(({ statusCode }) => statusCode >= 400);
  if (failed < 0) {
    return {
      status: 200,
      headers: documentHeaders(rangeId, transaction.commit()),
      body: results,
    };
  }
  const headers = documentHeaders(rangeId, storage.lsnOf(rangeId));
  return { headers, ...failedBatch(request.body, results[failed]?.statusCode ?? 500, failed) };
}

/** The answer to a batch of which the operation at `failed` says why: the others say 424. */
export function failedBatch(batch: string, statusCode: number, failed = 0): Answer {
  const operations: readonly unknown[] = JSON.parse(batch);
  const body = operations.map((_, index) => ({
    statusCode: index === failed ? statusCode : 424,
    requestCharge: 0,
  }));
  return { status: 207, body };
}

/** The results up to the first that fails. */
function applyAll(
  transaction: Transaction,
  key: string,
  operations: readonly WireOperation[],
  isMinimal: boolean,
): OperationResult[] {
  const results: OperationResult[] = [];
  for (const { operationType: kind, id, resourceBody: document, ifMatch } of operations) {
    try {
      const { status, item } = applyOperation(transaction, key, { kind, id, document, ifMatch });
      results.push({
        statusCode: status,
        requestCharge: 1,
        ...(item && { eTag: item.etag, ...(!isMinimal && { resourceBody: item.wire }) }),
      });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return [...results, { statusCode: error.status, requestCharge: 0 }];
    }
  }
  return results;
}
