import pLimit, { type LimitFunction } from 'p-limit';
import { CalendarError } from '#functions/ports/calendar.ts';
import { noAnswer, ThrottledError } from './failures.ts';
import type { Patience, Time } from './patience.ts';

/** Source: https://learn.microsoft.com/graph/throttling-limits#outlook-service-limits */
const mostAtOnce = 4;

/**
 * Runs work in a mailbox when fewer than four others are under way there. Rejects with CalendarError when
 * its turn has not come within the budget, or no answer within the time for one try; yet work that has
 * begun keeps its place until it ends, for Graph is still at it. While Graph wants to be left alone there,
 * whoever it told so, work is not begun and rejects with the rest of that time.
 */
export type LimitPerMailbox = <T>(
  mailbox: string,
  patience: Patience,
  work: () => Promise<T>,
) => Promise<T>;

/** One for the process: the limit is on the app, whoever it works for. */
export function limitPerMailbox({ now }: Pick<Time, 'now'>): LimitPerMailbox {
  const limits = new Map<string, LimitFunction>();
  /** Until when to leave a mailbox alone, ms since the epoch. */
  const closedUntil = new Map<string, number>();

  async function inTurn(mailbox: string, work: () => Promise<void>): Promise<void> {
    const limit = limits.get(mailbox) ?? pLimit(mostAtOnce);
    limits.set(mailbox, limit);
    await limit(work);
    if (limit.activeCount + limit.pendingCount === 0) limits.delete(mailbox);
  }

  /** Rejects while the mailbox is closed; timers may be early by less than a millisecond. */
  async function unlessClosed<T>(mailbox: string, work: () => Promise<T>): Promise<T> {
    const restMs = Math.floor((closedUntil.get(mailbox) ?? 0) - now());
    if (restMs > 0) {
      throw new CalendarError({ reason: 'unavailable', retryAfterSeconds: restMs / 1000 });
    }
    closedUntil.delete(mailbox);
    return work().catch((error: unknown) => {
      const askedMs = pauseAskedFor(error);
      if (askedMs !== null)
        closedUntil.set(mailbox, Math.max(closedUntil.get(mailbox) ?? 0, now() + askedMs));
      throw error;
    });
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
        await unlessClosed(mailbox, work).then(resolve, reject);
        clearTimeout(timer);
      });
    });
}

/** How long Graph said to stay away, ms; null where it said nothing. */
const pauseAskedFor = (error: unknown): number | null =>
  error instanceof ThrottledError && error.failure.reason === 'unavailable'
    ? error.failure.retryAfterSeconds * 1000
    : null;
