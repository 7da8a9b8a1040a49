import { app } from '@azure/functions';
import { signedClientStates } from '#functions/adapters/client-states/signed-client-states.ts';
import { entraTokenVerifier } from '#functions/adapters/entra/verify-token.ts';
import { uuidIds } from '#functions/adapters/uuid/uuid-ids.ts';
import {
  noticesHandler,
  noticeTrigger,
  roundsTrigger,
} from '#functions/triggers/calendar-notices.ts';
import { noticeQueue } from '#functions/triggers/calendar-notices.ts';
import { changesTrigger } from '#functions/triggers/changes.ts';
import { deliveryTrigger, givenUpTrigger } from '#functions/triggers/deliveries.ts';
import { httpTriggers } from '#functions/triggers/http.ts';
import { purgeTrigger } from '#functions/triggers/purge.ts';
import { createBackend } from '#functions/use-cases/backend.ts';
import { readConfig } from './config.ts';
import { openOffices } from './open-offices.ts';
import { openStore } from './open-store.ts';

const config = readConfig(process.env);
const store = openStore(config.store);

const backend = createBackend({
  tenantIds: config.entra.tenantIds,
  addinUrl: config.addinUrl,
  store,
  verifyToken: entraTokenVerifier(config.entra),
  offices: openOffices(config, store),
  clientStates: signedClientStates(config.offices.tokenCacheKey),
  clock: Date.now,
  ids: uuidIds,
});

for (const { name, method, route, handler } of httpTriggers(backend)) {
  app.http(name, { methods: [method], route, authLevel: 'anonymous', handler });
}
for (const name of ['notifications', 'lifecycle']) {
  app.http(name, {
    methods: ['POST'],
    route: `calendar/${name}`,
    authLevel: 'anonymous',
    extraOutputs: [noticeQueue],
    handler: noticesHandler(backend),
  });
}
app.cosmosDB('projectChanges', changesTrigger(backend.project));
app.storageQueue('tellCalendar', deliveryTrigger(backend.deliver));
app.storageQueue('giveUpTelling', givenUpTrigger(backend.giveUp));
app.storageQueue('takeNotice', noticeTrigger(backend.takeNotice));
app.timer('goRounds', roundsTrigger(backend.goRounds));
app.timer('purgeRemoved', purgeTrigger(backend.purge));
