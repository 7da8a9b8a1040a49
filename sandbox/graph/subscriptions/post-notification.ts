import { pause } from '#sandbox/functions-host/retry.ts';

/** Graph keeps trying for four hours; on this machine whoever is away for longer than this stays away. */
const retryDelaysMs = [100, 500, 2_000];
const patienceMs = 10_000;

const isTaken = async (url: string, body: object, signal: AbortSignal): Promise<boolean> =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]),
  }).then(
    ({ ok }) => ok,
    () => false,
  );

/**
 * Posts notifications until they are taken with a 2xx, and says whether they were; ends early when the signal aborts.
 * Source: https://learn.microsoft.com/graph/change-notifications-delivery-webhooks#retry
 */
export async function postNotification(
  url: string,
  body: object,
  signal: AbortSignal,
): Promise<boolean> {
  for (const delayMs of [0, ...retryDelaysMs]) {
    await pause(delayMs, signal);
    if (signal.aborted) return false;
    if (await isTaken(url, body, signal)) return true;
  }
  return false;
}
