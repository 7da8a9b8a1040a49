import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { StoreBusyError, type Partition, type Store } from '#functions/ports/store.ts';
import { aDocument, aPartition, create, put, replace } from '#tests/adapters/contract/builders.ts';
import {
  answering,
  cut,
  failingOperation,
  throttling,
} from '#tests/adapters/strict-cosmos/faults.ts';
import { givenCosmos } from './given-cosmos.ts';

const aFault = fc.constantFrom(
  throttling(1),
  answering(449),
  failingOperation(449),
  answering(503),
  answering(503, { effect: 'after' }),
  cut('before'),
  cut('after'),
);

/**
 * Counts one check-in on the key result, the way a use case does: a busy store may have written, so
 * that the request is looked for before it is tried again.
 */
async function checkIn(store: Store, partition: Partition, request: string): Promise<void> {
  for (;;) {
    const [keyResult, before] = await store.read(partition, { ids: ['key-result', request] });
    if (!keyResult) throw new Error('The key result is gone.');
    if (before) return;
    try {
      const outcome = await store.write(partition, [
        replace(aDocument('key-result', { body: Number(keyResult.body) + 1 }), keyResult.etag),
        create(aDocument(request)),
      ]);
      if (outcome.written) return;
    } catch (error) {
      if (!(error instanceof StoreBusyError)) throw error;
    }
  }
}

describe('check-ins while Cosmos fails', () => {
  const { gateway, open } = givenCosmos();

  it('are counted once each, whatever fails in whatever order', async () => {
    const store = open({ requestBudgetMs: 400 });
    await fc.assert(
      fc.asyncProperty(fc.array(aFault, { maxLength: 8 }), async (faults) => {
        gateway().faults.clear();
        const partition = aPartition();
        await put(store, partition, aDocument('key-result', { body: 0 }));
        const requests = ['request:1', 'request:2', 'request:3'];
        for (const fault of faults) {
          const when = ({ kind }: { kind: string }) => kind === 'batch';
          gateway().faults.next(fault, { when });
        }
        await Promise.all(requests.map((request) => checkIn(store, partition, request)));
        gateway().faults.clear();
        const [keyResult, ...kept] = await store.read(partition, { prefixes: [''] });
        expect(keyResult?.body).toBe(requests.length);
        expect(kept.map(({ id }) => id)).toEqual(requests);
      }),
      { numRuns: 20 },
    );
  });
});
