import type { StorageQueueFunctionOptions } from '@azure/functions';
import { output } from '@azure/functions';
import { z } from 'zod';
import type { Backend } from '#functions/use-cases/backend.ts';
import { logTo } from './log.ts';

const connection = 'AzureWebJobsStorage';
const queueName = 'deliveries';

/** Where the change feed puts the reviews that a calendar has to be told of. */
export const deliveryQueue = output.storageQueue({ connection, queueName });

const messageSchema = z.object({
  tenantId: z.string(),
  teamId: z.string(),
  cycleId: z.string(),
  reviewId: z.string(),
});

/** What was tried too often lies in a queue of its own: from there its organiser is told. */
export const givenUpTrigger = (giveUp: Backend['giveUp']): StorageQueueFunctionOptions => ({
  connection,
  queueName: `${queueName}-poison`,
  handler: (message, context) => giveUp(messageSchema.parse(message), logTo(context)),
});

/** As host.json says: with this many tries a message is given up. */
const mostTries = 5;

/** Tells a calendar of one review. A calendar that does not answer is tried again by the queue, later each time. */
export const deliveryTrigger = (deliver: Backend['deliver']): StorageQueueFunctionOptions => ({
  connection,
  queueName,
  handler: async (message, context) => {
    const isLastTry = Number(context.triggerMetadata?.['dequeueCount']) >= mostTries;
    const outcome = await deliver(messageSchema.parse(message), isLastTry, logTo(context));
    if (outcome === 'later') throw new Error('The calendar did not answer; the queue repeats it.');
  },
});
