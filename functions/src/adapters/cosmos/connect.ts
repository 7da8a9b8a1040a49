import { CosmosClient, type Container, type CosmosClientOptions } from '@azure/cosmos';
import { createDefaultHttpClient } from '@azure/core-rest-pipeline';
import { observed } from './attempt.ts';
import { shareOfOneTry } from './patience.ts';

type Credential = NonNullable<CosmosClientOptions['aadCredentials']>;

export type CosmosSettings = {
  readonly endpoint: string;
  readonly database: string;
  /** Made with the partition key /tenantId, /scope and a default time to live of -1 (none). */
  readonly container: string;
} & ({ readonly key: string } | { readonly credential: Credential });

const httpClient = observed(createDefaultHttpClient());

/**
 * The container through a client that never tries again by itself: patience.ts does, within one
 * budget. Without endpoint discovery the SDK has no reason to, and every request goes to the
 * account's own name, which Azure points at the region that takes writes.
 */
export function connect(settings: CosmosSettings, requestBudgetMs: number): Container {
  const client = new CosmosClient({
    endpoint: settings.endpoint,
    ...('key' in settings ? { key: settings.key } : { aadCredentials: settings.credential }),
    consistencyLevel: 'Session',
    httpClient,
    connectionPolicy: {
      enableEndpointDiscovery: false,
      requestTimeout: requestBudgetMs * shareOfOneTry,
      retryOptions: {
        maxRetryAttemptCount: 0,
        fixedRetryIntervalInMilliseconds: 0,
        maxWaitTimeInSeconds: 0,
      },
    },
  });
  return client.database(settings.database).container(settings.container);
}
