import { afterAll, beforeAll, describe, jest } from '@jest/globals';
import { changePromises } from './contract/changes.ts';
import { expiryPromises } from './contract/expiry.ts';
import { historyPromises } from './contract/histories.ts';
import { limitPromises } from './contract/limits.ts';
import type { Given, OpenedStore } from './contract/opened-store.ts';
import { pagingPromises } from './contract/paging.ts';
import { partitionPromises } from './contract/partitions.ts';
import { racePromises } from './contract/races.ts';
import { readingPromises } from './contract/reading.ts';
import { writingPromises } from './contract/writing.ts';

const parts: Readonly<Record<string, (given: Given) => void>> = {
  reading: readingPromises,
  writing: writingPromises,
  limits: limitPromises,
  partitions: partitionPromises,
  changes: changePromises,
  expiry: expiryPromises,
  races: racePromises,
  'any history': historyPromises,
  paging: pagingPromises,
};

/** What the store port promises, as tests of one adapter. */
export function storeContract(name: string, open: () => Promise<OpenedStore>): void {
  describe(`the store: ${name}`, () => {
    jest.setTimeout(20_000);
    let opened: OpenedStore | undefined;
    beforeAll(async () => {
      opened = await open();
    });
    afterAll(() => opened?.close());
    const given = () => {
      if (!opened) throw new Error('The store is not open.');
      return opened;
    };
    for (const [part, promises] of Object.entries(parts)) describe(part, () => promises(given));
  });
}
