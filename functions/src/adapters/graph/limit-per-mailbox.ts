import pLimit, { type LimitFunction } from 'p-limit';

/** Source: https://learn.microsoft.com/graph/throttling-limits#outlook-service-limits */
const mostAtOnce = 4;

/** Runs work in a mailbox when fewer than four others are under way there. */
export type LimitPerMailbox = <T>(mailbox: string, work: () => Promise<T>) => Promise<T>;

/** One for the process: the limit is on the app, whoever it works for. */
export function limitPerMailbox(): LimitPerMailbox {
  const limits = new Map<string, LimitFunction>();
  return async (mailbox, work) => {
    const limit = limits.get(mailbox) ?? pLimit(mostAtOnce);
    limits.set(mailbox, limit);
    try {
      return await limit(work);
    } finally {
      if (limit.activeCount + limit.pendingCount === 0) limits.delete(mailbox);
    }
  };
}
