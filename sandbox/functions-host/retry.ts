import type { RetryContext, RetryOptions } from './core-types.ts';

/** Pause before the given retry (1 is the first), ms. Source: Azure Functions' retry policies. */
export function retryDelayMs(options: RetryOptions, retryCount: number): number {
  if (options.retryStrategy === 'fixedDelay') return (options.delayInterval?.seconds ?? 0) * 1000;
  const minimum = (options.minimumInterval?.seconds ?? 1) * 1000;
  const maximum = (options.maximumInterval?.seconds ?? 60) * 1000;
  return Math.min(minimum * 2 ** (retryCount - 1), maximum);
}

/** Resolves after the time, or at once when the signal aborts. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
    if (signal.aborted) done();
  });
}

export type Attempt = (retry: RetryContext | undefined) => Promise<unknown>;

/**
 * Attempts until it succeeds, the policy is used up or the signal aborts; without a policy once.
 * Every failure is reported. Resolves with how it ended.
 */
export async function attemptWithRetries(
  options: RetryOptions | undefined,
  attempt: Attempt,
  onFailure: (error: unknown) => void,
  signal: AbortSignal,
): Promise<'succeeded' | 'gave-up' | 'stopped'> {
  const maxRetryCount = options?.maxRetryCount ?? 0;
  let retry: RetryContext | undefined;
  for (let retryCount = 1; ; retryCount += 1) {
    try {
      await attempt(retry);
      return 'succeeded';
    } catch (error) {
      onFailure(error);
      const isUsedUp = maxRetryCount >= 0 && retryCount > maxRetryCount;
      if (!options || isUsedUp) return 'gave-up';
      retry = { retryCount, maxRetryCount, exception: { message: String(error) } };
    }
    await pause(retryDelayMs(options, retryCount), signal);
    if (signal.aborted) return 'stopped';
  }
}
