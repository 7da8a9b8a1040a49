import { DomainError } from '#core/domain/errors.ts';
import { oneAtATime } from './one-at-a-time.ts';

const mostTries = 40;
const firstPauseMs = 8;
const longestPauseMs = 250;
const retryAfterSeconds = 1;

/**
 * Decides again from what is stored now, as long as somebody else was first: `decide` answers
 * undefined when its write lost. Throws `busy` when it keeps losing.
 */
export async function retryLostRaces<Outcome>(
  decide: () => Promise<Outcome | undefined>,
): Promise<Outcome> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const outcome = await decide();
    if (outcome !== undefined) return outcome;
    await pauseAfter(tries);
  }
  throw new DomainError('busy', { retryAfterSeconds });
}

/** Those who lost together come back apart: somewhere in a span that doubles with every try. */
function pauseAfter(tries: number): Promise<void> {
  const spanMs = Math.min(firstPauseMs * 2 ** tries, longestPauseMs);
  return new Promise((resolve) => void setTimeout(resolve, Math.random() * spanMs));
}

/** The same for what many people write to at once: within this process they take turns. */
export function retryInTurn<Outcome>(
  key: string,
  decide: () => Promise<Outcome | undefined>,
): Promise<Outcome> {
  return oneAtATime(key, () => retryLostRaces(decide));
}
