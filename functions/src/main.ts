import { app } from '@azure/functions';
import { entraTokenVerifier } from '#functions/adapters/entra/verify-token.ts';
import { uuidIds } from '#functions/adapters/uuid/uuid-ids.ts';
import { changesTrigger } from '#functions/triggers/changes.ts';
import { httpTriggers } from '#functions/triggers/http.ts';
import { purgeTrigger } from '#functions/triggers/purge.ts';
import { createBackend } from '#functions/use-cases/backend.ts';
import { readConfig } from './config.ts';
import { openStore } from './open-store.ts';

const config = readConfig(process.env);

const backend = createBackend({
  tenantIds: config.entra.tenantIds,
  store: openStore(config.store),
  verifyToken: entraTokenVerifier(config.entra),
  clock: Date.now,
  ids: uuidIds,
});

for (const { name, method, route, handler } of httpTriggers(backend)) {
  app.http(name, { methods: [method], route, authLevel: 'anonymous', handler });
}
app.cosmosDB('projectChanges', changesTrigger(backend.project));
app.timer('purgeRemoved', purgeTrigger(backend.purge));
