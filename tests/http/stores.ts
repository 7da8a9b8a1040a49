import { openCosmosStore } from '#functions/adapters/cosmos/cosmos-store.ts';
import { openSqliteStore } from '#functions/adapters/sqlite/sqlite-store.ts';
import type { Store } from '#functions/ports/store.ts';
import type { StrictCosmos } from '#tests/adapters/strict-cosmos/strict-cosmos.ts';
import { startStrictCosmos } from '#tests/adapters/strict-cosmos/strict-cosmos.ts';

export interface OpenStore {
  readonly store: Store;
  readonly close: () => Promise<void>;
}

export const openSqlite = async (): Promise<OpenStore> => {
  const store = openSqliteStore(':memory:');
  return { store, close: async () => store.close() };
};

/** Cosmos with the gateway to spoil. */
export async function openCosmos(
  requestBudgetMs = 8_000,
): Promise<OpenStore & { readonly gateway: StrictCosmos }> {
  const gateway = await startStrictCosmos();
  const store = openCosmosStore({ ...gateway, requestBudgetMs });
  return {
    store,
    gateway,
    close: async () => {
      store.close();
      await gateway.close();
    },
  };
}

/** Both stores: what holds for the API holds on either. */
export const stores: readonly { readonly name: string; readonly open: () => Promise<OpenStore> }[] =
  [
    { name: 'sqlite', open: openSqlite },
    { name: 'cosmos', open: openCosmos },
  ];
