import { setTimeout as wait } from 'node:timers/promises';
import { StoreBusyError } from '#functions/ports/store.ts';

const firstWaitMs = 1;
const longestWaitMs = 50;
const retryAfterSeconds = 1;

// https://www.sqlite.org/rescode.html: SQLITE_BUSY, SQLITE_LOCKED and their extended codes.
const isBusy = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'errcode' in error &&
  typeof error.errcode === 'number' &&
  [5, 6].includes(error.errcode & 0xff);

/**
 * Does the work, again as long as another process holds the file, and lets this process go on
 * meanwhile. Throws StoreBusyError when that takes longer than `budgetMs`.
 */
export async function whenFree<T>(budgetMs: number, work: () => T): Promise<T> {
  const deadline = performance.now() + budgetMs;
  for (let waitMs = firstWaitMs; ; waitMs = Math.min(waitMs * 2, longestWaitMs)) {
    try {
      return work();
    } catch (cause) {
      if (!isBusy(cause)) throw cause;
      if (performance.now() > deadline) throw new StoreBusyError(retryAfterSeconds, { cause });
    }
    await wait(waitMs * (0.5 + Math.random() / 2));
  }
}
