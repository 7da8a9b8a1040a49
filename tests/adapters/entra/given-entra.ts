import { randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach } from '@jest/globals';
import type { GraphTokenSettings } from '#functions/adapters/entra/on-behalf-of.ts';
import { entraGraphTokens } from '#functions/adapters/entra/on-behalf-of.ts';
import { openSqliteStore } from '#functions/adapters/sqlite/sqlite-store.ts';
import { noFaults } from '#sandbox/identity/faults.ts';
import type { TinyIdentity } from '#tests/sandbox/tiny-identity.ts';
import {
  anna,
  bo,
  clientId,
  clientSecret,
  startTinyIdentity,
  tenantId,
} from '#tests/sandbox/tiny-identity.ts';

export const annaHere = { tenantId, personId: anna.personId };
export const boHere = { tenantId, personId: bo.personId };

/** For every test of a file: Entra without faults, an empty store, and processes of ours on them. */
export function givenEntra() {
  let identity: TinyIdentity | undefined;
  let store = openSqliteStore(':memory:');
  const cacheKey = randomBytes(32);
  const started = () => {
    if (!identity) throw new Error('Not within a test.');
    return identity;
  };
  beforeAll(async () => void (identity = await startTinyIdentity()));
  afterAll(() => identity?.close());
  beforeEach(() => {
    Object.assign(started().faults, noFaults());
    store = openSqliteStore(':memory:');
  });
  afterEach(() => store.close());

  return {
    identity: started,
    store: () => store,
    /** What one process knows: nothing but what is in the store. */
    startProcess: (changes: Partial<GraphTokenSettings> = {}) =>
      entraGraphTokens(
        {
          authority: started().origin,
          clientId,
          proof: { clientSecret },
          cacheKey,
          ...changes,
        },
        store,
      ),
    /** What is kept of a person's visit, as it lies in the store. */
    kept: async ({ personId }: { personId: string }) => {
      const partition = { tenantId, scope: `person:${personId}` };
      const [document] = await store.read(partition, { ids: ['token-cache'] });
      return document;
    },
  };
}
