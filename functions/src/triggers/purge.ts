import type { TimerFunctionOptions } from '@azure/functions';

/** Every night at half past two, UTC. */
export const purgeTrigger = (purge: () => Promise<void>): TimerFunctionOptions => ({
  schedule: '0 30 2 * * *',
  handler: purge,
});
