import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import { entraGraphTokens } from '#functions/adapters/entra/on-behalf-of.ts';
import { graphOffices } from '#functions/adapters/graph/offices.ts';
import { openSqliteStore } from '#functions/adapters/sqlite/sqlite-store.ts';
import { openGraph } from '#sandbox/graph/open-graph.ts';
import { noFaults } from '#sandbox/identity/faults.ts';
import { openServer } from '#sandbox/servers.ts';
import { people, room, tinyTenant } from '#tests/sandbox/graph/tiny-tenant.ts';
import {
  anna,
  bo,
  clientId,
  clientSecret,
  startTinyIdentity,
  tenantId,
} from '#tests/sandbox/tiny-identity.ts';
import { weakLink } from './weak-link.ts';

const tenant = {
  ...tinyTenant,
  tenantId,
  people: [
    { ...people.anna, id: anna.personId },
    { ...people.bo, id: bo.personId },
    people.cia,
    people.dag,
    people.eve,
  ],
};

/** Addresses in the tenant. */
export const mails = {
  anna: people.anna.address,
  bo: people.bo.address,
  cia: people.cia.address,
  eve: people.eve.address,
  room: room.address,
};

const annaCalls = { tenantId, personId: anna.personId, organisationRoles: [] };

async function start() {
  const identity = await startTinyIdentity();
  const graphServer = await openServer(0);
  const graph = openGraph({
    tenant,
    signer: identity.signer,
    allowedOrigins: [],
    plans: [],
    path: ':memory:',
    now: Date.now,
  });
  graphServer.answerWith(graph.listener);
  const link = await weakLink(graphServer.origin);
  const ourApi = await openServer(0);
  const ourCalls: string[] = [];
  ourApi.answerWith((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', ourApi.origin);
    ourCalls.push(pathname);
    response.writeHead(200, { 'content-type': 'text/plain' });
    response.end(searchParams.get('validationToken') ?? '');
  });
  return {
    identity,
    graph,
    link,
    ourApi,
    ourCalls,
    close: async () => {
      await link.close();
      await graphServer.close();
      await ourApi.close();
      await graph.close();
      await identity.close();
    },
  };
}

/**
 * Entra and Graph for a file's tests, a link to Graph that can be made to fail, and a clock that waits
 * for nobody. Only a try itself takes time: `tryMs` is the longest.
 */
export function givenOffices(tryMs = 10_000) {
  let world: Awaited<ReturnType<typeof start>> | undefined;
  let store = openSqliteStore(':memory:');
  let waits: number[] = [];
  const started = () => {
    if (!world) throw new Error('Not within a test.');
    return world;
  };
  beforeAll(async () => void (world = await start()));
  afterAll(() => world?.close());
  beforeEach(() => {
    Object.assign(started().identity.faults, noFaults());
    started().link.reset();
    started().graph.faults.clear();
    started().graph.traffic.reset();
    started().ourCalls.length = 0;
    store.close();
    store = openSqliteStore(':memory:');
    waits = [];
  });

  const open = (access: 'delegated' | 'application' = 'delegated') => {
    let waited = 0;
    const { identity, link, ourApi } = started();
    const settings = {
      authority: identity.origin,
      clientId,
      proof: { clientSecret },
      cacheKey: randomBytes(32),
    };
    return graphOffices({
      endpoint: link.origin,
      publicApiUrl: `${ourApi.origin}/api`,
      access,
      tokens: entraGraphTokens(settings, store),
      time: {
        now: () => Date.now() + waited,
        wait: async (ms) => {
          waits.push(ms);
          waited += ms;
        },
      },
      patience: { present: { budgetMs: 8_000, tryMs }, absent: { budgetMs: 60_000, tryMs } },
    });
  };

  return {
    open,
    store: () => store,
    /** As the function app's settings would have it. */
    environment: () => ({
      STORE: 'sqlite',
      SQLITE_PATH: ':memory:',
      ENTRA_AUTHORITY: started().identity.origin,
      ENTRA_TENANT_IDS: tenantId,
      ENTRA_CLIENT_ID: clientId,
      ENTRA_CLIENT_SECRET: clientSecret,
      GRAPH_ENDPOINT: started().link.origin,
      TOKEN_CACHE_KEY: randomBytes(32).toString('base64'),
      PUBLIC_API_URL: `${started().ourApi.origin}/api`,
      ADDIN_URL: 'http://app.example',
    }),
    graph: () => started().graph,
    link: () => started().link,
    /** Paths at which Graph called our API. */
    ourCalls: () => started().ourCalls,
    faults: () => started().identity.faults,
    /** How long the product waited before each repeat, ms. */
    waits: () => waits,
    /** Microsoft 365 for Anna, who is here. */
    annasOffice: async () => open().of(annaCalls, await started().identity.tokenFor(anna.personId)),
    annasToken: () => started().identity.tokenFor(anna.personId),
    annaCalls,
  };
}
