import { afterAll, afterEach, beforeAll, jest } from '@jest/globals';
import { openCosmosStore } from '#functions/adapters/cosmos/cosmos-store.ts';
import {
  startStrictCosmos,
  type StrictCosmos,
} from '#tests/adapters/strict-cosmos/strict-cosmos.ts';

/** A gateway for the tests of a file, healthy before each, and stores on it. */
export function givenCosmos() {
  jest.setTimeout(20_000);
  let gateway: StrictCosmos | undefined;
  let opened: { close(): void }[] = [];
  const running = () => {
    if (!gateway) throw new Error('The gateway does not run.');
    return gateway;
  };
  beforeAll(async () => {
    gateway = await startStrictCosmos();
  });
  afterEach(() => {
    for (const store of opened) store.close();
    opened = [];
    running().faults.clear();
    running().counts.reset();
  });
  afterAll(() => running().close());
  return {
    gateway: running,
    open: ({ requestBudgetMs = 2000, key = running().key } = {}) => {
      const store = openCosmosStore({ ...running(), key, requestBudgetMs });
      opened.push(store);
      return store;
    },
  };
}
