import type { Answer } from '#core/contract/endpoints.ts';
import { OfflineError } from '#addin/host/api.ts';
import { createFakeApi, aProblem } from '#tests/addin/fake-api.ts';
import { aCheckIn, aKeyResult, aView, anObjective, asOf } from '#tests/addin/builders.ts';

/** How the way to the server is: up, down, or losing answers after the effect. */
export type Weather = 'up' | 'down' | 'answer-lost' | 'busy' | 'signed-out';

/** A server that keeps check-ins, doubles none with the same key, and is reached in any weather. */
export function createFaultyServer() {
  const recorded = new Map<string, Answer<'recordCheckIn'>['checkIn']>();
  let weather: Weather = 'up';
  const through = <Effect>(effect: () => Effect): Effect => {
    if (weather === 'down') throw new OfflineError(new TypeError('Failed to fetch'));
    if (weather === 'busy') throw aProblem('busy', { status: 503 });
    if (weather === 'signed-out') throw aProblem('unauthenticated', { status: 401 });
    const result = effect();
    if (weather === 'answer-lost') throw new OfflineError(new TypeError('Failed to fetch'));
    return result;
  };
  const answerWith = (checkIn: Answer<'recordCheckIn'>['checkIn']): Answer<'recordCheckIn'> => ({
    checkIn,
    view: aView(anObjective({ keyResults: [aKeyResult({ latest: checkIn })] }), { etag: 'v2' }),
  });
  const api = createFakeApi({
    recordCheckIn: ({ idempotencyKey = '', path, body }) =>
      through(() => {
        const { reading, confidence, note = '' } = body;
        const { keyResultId } = path;
        const id = `c-${recorded.size + 2}`;
        const fresh = aCheckIn({ id, keyResultId, reading, confidence, note, at: asOf });
        const checkIn = recorded.get(idempotencyKey) ?? fresh;
        recorded.set(idempotencyKey, checkIn);
        return answerWith(checkIn);
      }),
    withdrawCheckIn: ({ path }) =>
      through(() => {
        const [key, checkIn] = [...recorded].find(([, { id }]) => id === path.checkInId) ?? [];
        if (!key || !checkIn) throw aProblem('not-found', { status: 404 });
        if (checkIn.withdrawnAt) throw aProblem('not-latest', { status: 409 });
        const withdrawn = { ...checkIn, withdrawnAt: asOf };
        recorded.set(key, withdrawn);
        return answerWith(withdrawn);
      }),
  });
  return {
    api,
    setWeather: (next: Weather) => {
      weather = next;
    },
    /** Every check-in that stands, in order of arrival. */
    standing: () => [...recorded.values()].filter(({ withdrawnAt }) => withdrawnAt === null),
    entries: () => [...recorded.values()],
  };
}
