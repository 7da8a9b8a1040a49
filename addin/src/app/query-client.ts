import { QueryClient } from '@tanstack/react-query';
import { ApiProblem, SignInError } from '#addin/host/api.ts';

const tries = 3;
const freshMs = 2_000;

/** Trying again helps against a lost network or a busy server, never against a refusal. */
const isPassing = (error: unknown) =>
  error instanceof ApiProblem ? error.problem.status >= 500 : !(error instanceof SignInError);

/** The cache of what the API answered. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // What the page asked for early is not asked for again when its screen appears.
        staleTime: freshMs,
        // Being offline is an answer, too, and has words of its own.
        networkMode: 'always',
        retry: (failures, error) => failures < tries - 1 && isPassing(error),
      },
    },
  });
}
