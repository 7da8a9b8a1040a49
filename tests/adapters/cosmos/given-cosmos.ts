import { afterEach, beforeEach, jest } from '@jest/globals';
import { openCosmosStore } from '#functions/adapters/cosmos/cosmos-store.ts';
import {
  startStrictCosmos,
  type StrictCosmos,
} from '#tests/adapters/strict-cosmos/strict-cosmos.ts';

/** A gateway for each test of a file, and stores on it: a try that was given up may still ask the one before. */
export function givenCosmos() {
  jest.setTimeout(20_000);
  let gateway: StrictCosmos | undefined;
  let opened: { close(): void }[] = [];
  const running = () => {
    if (!gateway) throw new Error('The gateway does not run.');
    return gateway;
  };
  beforeEach(async () => {
    gateway = await startStrictCosmos();
  });
  afterEach(async () => {
    for (const store of opened) store.close();
    opened = [];
    await running().close();
  });
  return {
    gateway: running,
    open: ({ requestBudgetMs = 2000, key = running().key } = {}) => {
      const store = openCosmosStore({ ...running(), key, requestBudgetMs });
      opened.push(store);
      return store;
    },
  };
}
