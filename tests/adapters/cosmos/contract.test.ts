import { setTimeout as wait } from 'node:timers/promises';
import { openCosmosStore } from '#functions/adapters/cosmos/cosmos-store.ts';
import { storeContract } from '#tests/adapters/store-contract.ts';
import { startStrictCosmos } from '#tests/adapters/strict-cosmos/strict-cosmos.ts';

storeContract('cosmos on the strict gateway', async () => {
  const gateway = await startStrictCosmos({ pageSize: 500 });
  const store = openCosmosStore(gateway);
  return {
    store,
    passSeconds: async (seconds) => gateway.passSeconds(seconds),
    close: async () => {
      store.close();
      await gateway.close();
    },
  };
});

const {
  COSMOS_ENDPOINT: endpoint,
  COSMOS_KEY: key = '',
  COSMOS_DATABASE: database = 'kvartal',
  COSMOS_CONTAINER: container = 'documents',
} = process.env;

// An emulator or an account with that container, its partition key /tenantId, /scope, and time to live on.
if (endpoint !== undefined) {
  storeContract(`cosmos at ${endpoint}`, async () => {
    const store = openCosmosStore({ endpoint, key, database, container });
    return {
      store,
      passSeconds: (seconds) => wait(seconds * 1000),
      close: async () => store.close(),
    };
  });
}
