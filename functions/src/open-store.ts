import { openCosmosStore } from '#functions/adapters/cosmos/cosmos-store.ts';
import { managedIdentity } from '#functions/adapters/entra/managed-identity.ts';
import { openSqliteStore } from '#functions/adapters/sqlite/sqlite-store.ts';
import type { Store } from '#functions/ports/store.ts';
import type { StoreSettings } from './config.ts';

/** The store that the settings name. */
export function openStore(settings: StoreSettings): Store {
  if (settings.STORE === 'sqlite') return openSqliteStore(settings.SQLITE_PATH);
  const { COSMOS_KEY: key, ENTRA_MANAGED_IDENTITY_ID: identityId } = settings;
  return openCosmosStore({
    endpoint: settings.COSMOS_ENDPOINT,
    database: settings.COSMOS_DATABASE,
    container: settings.COSMOS_CONTAINER,
    ...(key === undefined ? { credential: managedIdentity(identityId) } : { key }),
  });
}
