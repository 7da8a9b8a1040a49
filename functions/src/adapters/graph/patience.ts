import { CalendarError } from '#functions/ports/calendar.ts';

/** How long to try. */
export interface Patience {
  /** For one call to Graph with its repeats: no try begins later. */
  readonly budgetMs: number;
  /** For one try. */
  readonly tryMs: number;
}

/** Where time comes from. */
export interface Time {
  /** ms since the epoch. */
  now(): number;
  wait(ms: number): Promise<void>;
}

const firstPauseMs = 500;
const longestPauseMs = 16_000;

/**
 * Result of the work, tried again while it is `unavailable` and the budget lasts. The pause is what Graph
 * asks for, or longer. Rejects with the last error.
 */
export async function patiently<T>(
  { budgetMs }: Patience,
  time: Time,
  work: () => Promise<T>,
): Promise<T> {
  const endsAt = time.now() + budgetMs;
  for (let tries = 0; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      const pauseMs = pauseAfter(error, tries);
      if (pauseMs === null || time.now() + pauseMs >= endsAt) throw error;
      await time.wait(pauseMs);
    }
  }
}

/** Null for what no patience helps. */
function pauseAfter(error: unknown, tries: number): number | null {
  if (!(error instanceof CalendarError) || error.failure.reason !== 'unavailable') return null;
  // The random part keeps callers who failed together from coming back together.
  const backOffMs = Math.min(firstPauseMs * 2 ** tries, longestPauseMs) * (1 + Math.random() / 2);
  return Math.max(error.failure.retryAfterSeconds * 1000, backOffMs);
}
