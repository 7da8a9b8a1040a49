import { ApiProblem } from '#addin/host/api.ts';
import { useSurroundings } from './surroundings.tsx';

/** What Entra asks the person for before a call can succeed; undefined when that is not what refused it. */
export function askedClaims(error: unknown): string | null | undefined {
  if (!(error instanceof ApiProblem) || error.problem.code !== 'interaction-required')
    return undefined;
  return error.problem.claims ?? null;
}

/** Lets the host sign the person in once more, with what Entra asked for. Rejects when they did not. */
export function useSignInAgain(): (claims: string | null) => Promise<void> {
  const { host } = useSurroundings();
  return async (claims) => {
    await host.getToken(claims ?? undefined);
  };
}
