import { setTimeout as wait } from 'node:timers/promises';
import { entraGraphTokens } from '#functions/adapters/entra/on-behalf-of.ts';
import { graphOffices } from '#functions/adapters/graph/offices.ts';
import type { Offices } from '#functions/ports/calendar.ts';
import type { Store } from '#functions/ports/store.ts';
import type { Config } from './config.ts';

/** Somebody waits for a few seconds; work that nobody waits for is patient. */
const patience = {
  present: { budgetMs: 6_000, tryMs: 4_000 },
  absent: { budgetMs: 60_000, tryMs: 15_000 },
};

const time = { now: Date.now, wait: (ms: number) => wait(ms) };

/** Microsoft 365 that the settings name; what is kept of people's visits lies in the store. */
export function openOffices({ entra, offices }: Config, store: Store): Offices {
  const { authority, clientId } = entra;
  const { graphEndpoint: endpoint, proof, tokenCacheKey: cacheKey, publicApiUrl } = offices;
  return graphOffices({
    endpoint,
    publicApiUrl,
    access: offices.calendarAccess,
    tokens: entraGraphTokens({ authority, clientId, proof, cacheKey }, store),
    time,
    patience,
  });
}
