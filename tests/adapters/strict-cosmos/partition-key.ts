import { partitionPaths } from './resources.ts';
import { Refusal, substatus } from './refusal.ts';
import type { GatewayRequest } from './request.ts';

/** The full key of the request as canonical text. Without it, or with its beginning only: 400. */
export function requirePartitionKey({ header }: GatewayRequest): string {
  const text = header('x-ms-documentdb-partitionkey');
  if (text === undefined) {
    throw new Refusal(400, 'This container serves no request without a partition key.');
  }
  const key: unknown = JSON.parse(text);
  const isFull =
    Array.isArray(key) &&
    key.length === partitionPaths.length &&
    key.every((part) => typeof part === 'string');
  if (!isFull) throw new Refusal(400, 'The partition key is not full.', substatus(1001));
  return JSON.stringify(key);
}

/** A document lies in the partition that its own fields name. */
export function requireOwnPartition(document: Record<string, unknown>, key: string): void {
  if (JSON.stringify(partitionPaths.map((path) => document[path])) !== key) {
    throw new Refusal(
      400,
      'PartitionKey extracted from document doesn’t match the one specified in the header.',
      substatus(1001),
    );
  }
}
