import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import type { HttpClient, PipelineResponse } from '@azure/core-rest-pipeline';

/** What went wrong between us and Cosmos; without a status no answer came. */
export interface WireFailure {
  readonly status?: number;
  readonly substatus?: number;
  readonly retryAfterMs?: number;
}

/** One try of one call. */
interface Attempt {
  /** `performance.now()` at which it ends. */
  readonly endsAt: number;
  failure?: WireFailure | undefined;
}

const attempts = new AsyncLocalStorage<Attempt>();

export interface Tried<T> {
  readonly result: PromiseSettledResult<T>;
  /** What went wrong on the wire at last, whatever the SDK made of it. */
  readonly failure: WireFailure | undefined;
}

/** Result of the work, which is left to itself when it is not done in time. */
export async function tryOnce<T>(endsAt: number, work: () => Promise<T>): Promise<Tried<T>> {
  const attempt: Attempt = { endsAt };
  const inTime = new AbortController();
  const tried = attempts
    .run(attempt, () => Promise.allSettled([work()]))
    .then(([result]) => ({ result, failure: attempt.failure }));
  const late = wait(Math.max(0, endsAt - performance.now()), undefined, {
    signal: inTime.signal,
  }).then(
    () => ({ result: { status: 'rejected', reason: tooLate() } as const, failure: {} }),
    () => tried,
  );
  return Promise.race([tried, late]).finally(() => inTime.abort());
}

const tooLate = () => new Error('The time for this try is over.');

/** Makes the current try a failed one for what stands inside an answer. */
export function noteFailure(failure: WireFailure): void {
  const attempt = attempts.getStore();
  if (attempt) attempt.failure = failure;
}

/**
 * An HTTP client for the SDK that ends with the current try and tells it what happened. The SDK's own
 * errors do not: `items.batch` keeps only the message of an error, `item.read` answers every 404 as absent.
 */
export function observed(client: HttpClient): HttpClient {
  return {
    async sendRequest(request) {
      // The SDK asks for a plan beside every query and uses it across partitions only, where ours never go.
      if (request.headers.has('x-ms-cosmos-is-query-plan-request')) {
        throw new Error('A query within one partition needs no plan.');
      }
      const endsAt = attempts.getStore()?.endsAt;
      try {
        if (endsAt !== undefined) request.timeout = timeLeft(endsAt);
        const response = await client.sendRequest(request);
        noteAnswer(response);
        return response;
      } catch (cause) {
        noteFailure({});
        // Without its code, by which the SDK would choose to retry by itself.
        throw new Error('Cosmos did not answer.', { cause });
      }
    },
  };
}

/** ms; throws when there is none, so that a try that was left to itself sends nothing more. */
function timeLeft(endsAt: number): number {
  const leftMs = Math.ceil(endsAt - performance.now());
  if (leftMs <= 0) throw tooLate();
  return leftMs;
}

function noteAnswer({ status, headers }: PipelineResponse): void {
  const attempt = attempts.getStore();
  if (!attempt) return;
  const retryAfterMs = headers.get('x-ms-retry-after-ms');
  attempt.failure =
    status < 400
      ? undefined
      : {
          status,
          substatus: Number(headers.get('x-ms-substatus') ?? 0),
          ...(retryAfterMs !== undefined && { retryAfterMs: Number(retryAfterMs) }),
        };
}
