import type { Answer } from '#core/contract/endpoints.ts';
import type { Problem } from '#core/contract/problem.ts';
import type { Api } from './api.ts';
import { ApiProblem } from './api.ts';
import type { UnsentCheckIn } from './unsent-check-in.ts';

/** What came of a check-in: recorded, withdrawn again, or refused. */
export type Outcome =
  | { readonly kind: 'recorded' | 'withdrawn'; readonly answer: Answer<'recordCheckIn'> }
  | { readonly kind: 'refused'; readonly problem: Problem };

/** Refusals that pass by themselves: sign-in renewed, time-out, too many requests. */
const passing = new Set([401, 408, 429]);

/** The refusal in an error; null when trying again may help: no network, no sign-in, a fault on our side. */
function refusalIn(error: unknown): Problem | null {
  if (!(error instanceof ApiProblem)) return null;
  const { problem } = error;
  return problem.status < 500 && !passing.has(problem.status) ? problem : null;
}

/**
 * One try to record the check-in, and to withdraw it when it has been taken back meanwhile. Safe to
 * repeat. Resolves to null when it must be tried again later.
 */
export async function tryCheckIn(
  api: Pick<Api, 'call'>,
  { key, keyResultId, reference, body }: UnsentCheckIn,
  isTakenBack: () => boolean,
): Promise<Outcome | null> {
  const path = { ...reference, keyResultId };
  try {
    const answer = await api.call('recordCheckIn', { path, body, idempotencyKey: key });
    if (!isTakenBack()) return { kind: 'recorded', answer };
    if (answer.checkIn.withdrawnAt) return { kind: 'withdrawn', answer };
    const checkInId = answer.checkIn.id;
    const withdrawn = await api.call('withdrawCheckIn', { path: { ...path, checkInId } });
    return { kind: 'withdrawn', answer: withdrawn };
  } catch (error) {
    const problem = refusalIn(error);
    return problem && { kind: 'refused', problem };
  }
}
