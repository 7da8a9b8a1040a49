import { setTimeout as wait } from 'node:timers/promises';
import { StoreBusyError } from '#functions/ports/store.ts';
import { tryOnce, type WireFailure } from './attempt.ts';
import { describe, isPassing } from './failures.ts';

/** Of the budget, for one try: one that hangs leaves time for another. */
export const shareOfOneTry = 0.4;
const firstPauseMs = 20;
const longestPauseMs = 1000;

export interface Patience {
  /**
   * Result of the work, tried again after failures that pass, each of which is told to `onFailure`.
   * Throws StoreBusyError when the budget does not hold another try, the work's error otherwise.
   */
  until<T>(work: () => Promise<T>, onFailure?: (failure: WireFailure) => void): Promise<T>;
}

/** One budget for all that one call to the store asks of Cosmos, from now on. */
export function startPatience(budgetMs: number): Patience {
  const endsAt = performance.now() + budgetMs;
  return {
    async until(work, onFailure) {
      for (let tries = 0; ; tries += 1) {
        const tryEndsAt = Math.min(endsAt, performance.now() + budgetMs * shareOfOneTry);
        const { result, failure } = await tryOnce(tryEndsAt, work);
        if (!failure || !isPassing(failure)) {
          if (result.status === 'fulfilled') return result.value;
          if (!failure) throw result.reason;
          throw new Error(describe(failure), { cause: result.reason });
        }
        onFailure?.(failure);
        const pauseMs = failure.retryAfterMs ?? pauseAfter(tries);
        if (performance.now() + pauseMs >= endsAt) {
          const cause = result.status === 'rejected' ? result.reason : undefined;
          throw new StoreBusyError(Math.max(1, Math.ceil(pauseMs / 1000)), {
            cause: new Error(describe(failure), { cause }),
          });
        }
        await wait(pauseMs);
      }
    },
  };
}

/** Doubles from try to try; the random half keeps callers who failed together from coming back together. */
const pauseAfter = (tries: number) =>
  Math.min(firstPauseMs * 2 ** tries, longestPauseMs) * (0.5 + Math.random() / 2);
