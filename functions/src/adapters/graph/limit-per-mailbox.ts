import pLimit, { type LimitFunction } from 'p-limit';
import { CalendarError } from '#functions/ports/calendar.ts';
import { noAnswer } from './failures.ts';
import type { Patience } from './patience.ts';

/** Source: https://learn.microsoft.com/graph/throttling-limits#outlook-service-limits */
const mostAtOnce = 4;

/**
 * Runs work in a mailbox when fewer than four others are under way there. Rejects with CalendarError when
 * its turn has not come within the budget, or no answer within the time for one try; yet work that has
 * begun keeps its place until it ends, for Graph is still at it.
 */
export type LimitPerMailbox = <T>(
  mailbox: string,
  patience: Patience,
  work: () => Promise<T>,
) => Promise<T>;

/** One for the process: the limit is on the app, whoever it works for. */
export function limitPerMailbox(): LimitPerMailbox {
  const limits = new Map<string, LimitFunction>();

  async function inTurn(mailbox: string, work: () => Promise<void>): Promise<void> {
    const limit = limits.get(mailbox) ?? pLimit(mostAtOnce);
    limits.set(mailbox, limit);
    await limit(work);
    if (limit.activeCount + limit.pendingCount === 0) limits.delete(mailbox);
  }

  return (mailbox, { budgetMs, tryMs }, work) =>
    new Promise((resolve, reject) => {
      let isLate = false;
      const giveUp = () => {
        isLate = true;
        reject(new CalendarError(noAnswer));
      };
      let timer = setTimeout(giveUp, budgetMs);
      void inTurn(mailbox, async () => {
        if (isLate) return;
        clearTimeout(timer);
        timer = setTimeout(giveUp, tryMs);
        await work().then(resolve, reject);
        clearTimeout(timer);
      });
    });
}
