import type { CosmosDBv4LatestVersionFunctionOptions } from '@azure/functions';
import { z } from 'zod';
import type { Changed } from '#functions/use-cases/projections/project-changes.ts';
import { reviewsIn } from '#functions/use-cases/projections/project-changes.ts';
import { deliveryQueue } from './deliveries.ts';

/** A document as the change feed hands it over; the rest of it is read where it lives. */
const changedSchema = z.object({ tenantId: z.string(), scope: z.string(), id: z.string() });

/**
 * Follows the container that the store lives in. Its names and its connection are app settings. What
 * calendars have to be told goes on its way from here, so that it does whenever it is stored.
 */
export function changesTrigger(
  project: (changes: readonly Changed[]) => Promise<void>,
): CosmosDBv4LatestVersionFunctionOptions {
  return {
    connection: 'COSMOS_CONNECTION',
    databaseName: '%COSMOS_DATABASE%',
    containerName: '%COSMOS_CONTAINER%',
    leaseContainerName: 'leases',
    startFromBeginning: true,
    feedPollDelay: 1_000,
    maxItemsPerInvocation: 1_000,
    retry: {
      strategy: 'exponentialBackoff',
      maxRetryCount: -1,
      minimumInterval: { seconds: 1 },
      maximumInterval: { minutes: 5 },
    },
    extraOutputs: [deliveryQueue],
    handler: async (documents, context) => {
      const changes = z.array(changedSchema).parse(documents);
      await project(changes);
      const deliveries = changes.filter(({ id }) => id.startsWith('delivery:'));
      context.extraOutputs.set(deliveryQueue, reviewsIn(deliveries));
    },
  };
}
