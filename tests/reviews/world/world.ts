import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach } from '@jest/globals';
import type { InvocationContextInit } from '@azure/functions';
import { InvocationContext } from '@azure/functions';
import { entraGraphTokens } from '#functions/adapters/entra/on-behalf-of.ts';
import { graphOffices } from '#functions/adapters/graph/offices.ts';
import {
  noticeQueue,
  noticesHandler,
  noticeTrigger,
} from '#functions/triggers/calendar-notices.ts';
import { changesTrigger } from '#functions/triggers/changes.ts';
import { deliveryQueue, deliveryTrigger, givenUpTrigger } from '#functions/triggers/deliveries.ts';
import type { Objective } from '#core/domain/objective.ts';
import { openGraph } from '#sandbox/graph/open-graph.ts';
import { openServer } from '#sandbox/servers.ts';
import { weakLink } from '#tests/adapters/graph/weak-link.ts';
import { composeApi } from '#tests/http/api.ts';
import { clientId } from '#tests/http/issuer.ts';
import { now, storeOrganisation } from '#tests/http/organisation.ts';
import type { OpenStore } from '#tests/http/stores.ts';
import { openSqlite } from '#tests/http/stores.ts';
import { countedStore } from '#tests/use-cases/counted-store.ts';
import { clientSecret, startIdentity } from './identity.ts';
import { notificationsListener } from './notifications.ts';
import { outlookOf } from './outlook.ts';
import { graphTenant } from './people.ts';
import { openQueues } from './queues.ts';

const tryMs = 300;
const patience = { present: { budgetMs: 2_000, tryMs }, absent: { budgetMs: 5_000, tryMs } };

interface WorldSettings {
  /** What stands on the boards. */
  readonly objectives?: () => readonly Objective[];
  readonly access?: 'delegated' | 'application';
  readonly openStore?: () => Promise<OpenStore>;
  /** How many messages of a queue are worked on at once. */
  readonly atOnce?: number;
}

/** Kvartal with its real triggers and adapters, between a pretended Entra and a pretended Graph. */
async function start({
  objectives = () => [],
  access = 'delegated',
  openStore = openSqlite,
  atOnce = 1,
}: WorldSettings) {
  const identity = await startIdentity();
  const graphServer = await openServer(0);
  const ours = await openServer(0);
  const clock = { now, graphIsAheadMs: 0 };
  let waited = 0;
  const graph = openGraph({
    tenant: graphTenant,
    signer: identity.signer,
    allowedOrigins: [],
    plans: [],
    path: ':memory:',
    now: () => clock.now + waited + clock.graphIsAheadMs,
  });
  graphServer.answerWith(graph.listener);
  const link = await weakLink(graphServer.origin);
  const { store, close: closeStore } = await openStore();
  await storeOrganisation(store, objectives());
  const settings = {
    authority: identity.authority,
    clientId,
    proof: { clientSecret },
    cacheKey: randomBytes(32),
  };
  const newOffices = () =>
    graphOffices({
      endpoint: link.origin,
      publicApiUrl: `${ours.origin}/api`,
      access,
      tokens: entraGraphTokens(settings, store),
      // A clock that waits for nobody.
      time: { now: () => clock.now + waited, wait: async (ms) => void (waited += Math.ceil(ms)) },
      patience,
    });
  const issuer = {
    authority: identity.authority,
    token: (personId: string, { claims }: { claims?: string } = {}) =>
      identity.tokenFor(personId, claims),
  };
  let offices = newOffices();
  const counted = countedStore(store);
  const api = composeApi(counted.store, issuer, {
    of: (...who) => offices.of(...who),
    inAbsence: (...who) => offices.inAbsence(...who),
  });
  const { backend } = api;
  const newContext = (init: InvocationContextInit = {}) =>
    new InvocationContext({
      ...init,
      logHandler: (_level, ...said) => void api.logged.push(JSON.stringify(said)),
    });
  const queues = openQueues(
    {
      deliveries: deliveryTrigger(backend.deliver).handler,
      'deliveries-poison': givenUpTrigger(backend.giveUp).handler,
      notices: noticeTrigger(backend.takeNotice).handler,
    },
    newContext,
    atOnce,
  );
  ours.answerWith(
    notificationsListener(noticesHandler(backend), newContext, (context) =>
      queues.put('notices', context.extraOutputs.get(noticeQueue)),
    ),
  );

  let place: string | null = null;
  const followFeed = async (): Promise<boolean> => {
    const { documents, continuation } = await store.changes(place, 100);
    if (documents.length === 0) return false;
    const context = newContext();
    const changes = documents.map(({ partition, id }) => ({ ...partition, id }));
    await changesTrigger(backend.project).handler(changes, context);
    queues.put('deliveries', context.extraOutputs.get(deliveryQueue));
    place = continuation;
    return true;
  };

  return {
    ...api,
    identity,
    graph,
    link,
    queues,
    store,
    /** What use cases have asked of the store since the last time. */
    takeCounts: counted.take,
    outlook: outlookOf(graphServer.origin, identity.graphTokenFor),
    tenantId: graphTenant.tenantId,
    noticesUrl: `${ours.origin}/api/calendar/notifications`,
    /** Graph's clock goes before ours; negative: after it. */
    putGraphAhead: (ms: number) => void (clock.graphIsAheadMs = ms),
    setTime: (ms: number) => {
      clock.now = ms;
      api.setTime(ms);
    },
    /** A restart after what was kept of people's visits has run out. */
    forgetTokens: async (): Promise<void> => {
      for (const { id: personId } of graphTenant.people) {
        const partition = { tenantId: graphTenant.tenantId, scope: `person:${personId}` };
        const kept = await store.read(partition, { ids: ['token-cache'] });
        await store.write(
          partition,
          kept.map(({ id, etag }) => ({ kind: 'delete', id, etag })),
        );
      }
      offices = newOffices();
    },
    /** Lets everything that is under way arrive, until nothing is left to do. */
    settle: async (): Promise<void> => {
      for (;;) {
        await graph.notifier.idle();
        const isFed = await followFeed();
        const isDrained = await queues.drain();
        await graph.notifier.idle();
        if (!isFed && !isDrained && queues.size() === 0) return;
      }
    },
    close: async () => {
      await link.close();
      await graphServer.close();
      await ours.close();
      await graph.close();
      await identity.close();
      await closeStore();
    },
  };
}

export type World = Awaited<ReturnType<typeof start>>;

/** A world for each test of a file. */
export function givenWorld(settings: WorldSettings = {}): () => World {
  let world: World | undefined;
  beforeEach(async () => void (world = await start(settings)));
  afterEach(() => world?.close());
  return () => {
    if (!world) throw new Error('Not within a test.');
    return world;
  };
}
