import { randomUUID } from 'node:crypto';
import type { Container, OperationInput, OperationResponse } from '@azure/cosmos';
import {
  StoreBusyError,
  type Partition,
  type WriteOperation,
  type WriteOutcome,
} from '#functions/ports/store.ts';
import { idOf } from '#functions/ports/store-rules.ts';
import { noteFailure } from './attempt.ts';
import { isPassing, leavesDoubt } from './failures.ts';
import { judgeDoubt } from './judge-doubt.ts';
import type { Patience } from './patience.ts';
import { wantedQuery } from './queries.ts';
import { query } from './reads.ts';
import { partitionKeyOf, wireOf } from './wire-document.ts';

/** Preconditions: exists already, not found, another etag. */
const refusals = [409, 404, 412];
const failedDependency = 424;

/**
 * One transactional batch. A try whose answer got lost may have taken effect, so that a later try meets
 * its own write: a precondition that fails then says nothing before the documents are read back.
 */
export async function writeBatch(
  container: Container,
  patience: Patience,
  partition: Partition,
  operations: readonly WriteOperation[],
): Promise<WriteOutcome> {
  const writeId = randomUUID();
  const ids = operations.map(idOf);
  const batch = operations.map((operation) => inputOf(partition, operation, writeId));
  let isDoubtful = false;
  const results = await patience.until(
    () => send(container, partition, batch),
    (failure) => (isDoubtful ||= leavesDoubt(failure)),
  );
  const refused = results.findIndex(({ statusCode }) => refusals.includes(statusCode));
  const refusedId = ids[refused];
  if (refusedId === undefined) return { written: true, etags: etagsOf(ids, results) };
  if (!isDoubtful) return { written: false, id: refusedId };

  const stored = await patience.until(() => query(container, partition, wantedQuery(ids, [])));
  const outcome = judgeDoubt(operations, stored, writeId, refusedId);
  if (outcome) return outcome;
  throw new StoreBusyError(1, { cause: new Error('Whether a batch was written is unknown.') });
}

async function send(container: Container, partition: Partition, batch: OperationInput[]) {
  const { result = [] } = await container.items.batch(batch, partitionKeyOf(partition), {
    contentResponseOnWriteEnabled: false,
  });
  const bad = result.find(
    ({ statusCode }) => statusCode >= 400 && statusCode !== failedDependency,
  )?.statusCode;
  if (bad === undefined || refusals.includes(bad)) return result;
  if (isPassing({ status: bad })) noteFailure({ status: bad });
  throw new Error(`Cosmos answered ${bad} to an operation of a batch.`);
}

function inputOf(partition: Partition, operation: WriteOperation, writeId: string): OperationInput {
  if (operation.kind === 'delete') {
    // The SDK's type has no place for the etag of a delete, its wire format has.
    const input = { operationType: 'Delete', id: operation.id, ifMatch: operation.etag } as const;
    return input;
  }
  const resourceBody = wireOf(partition, operation.document, writeId);
  switch (operation.kind) {
    case 'create':
      return { operationType: 'Create', resourceBody };
    case 'upsert':
      return { operationType: 'Upsert', resourceBody };
    case 'replace':
      return {
        operationType: 'Replace',
        id: operation.document.id,
        resourceBody,
        ifMatch: operation.etag,
      };
  }
}

const etagsOf = (ids: readonly string[], results: readonly OperationResponse[]) =>
  Object.fromEntries(
    results.flatMap(({ eTag }, index) => {
      const id = ids[index];
      return id !== undefined && eTag !== undefined ? [[id, eTag]] : [];
    }),
  );
