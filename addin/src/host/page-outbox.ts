import type { Api } from './api.ts';
import { openDeviceMemory } from './device-memory.ts';
import type { Outbox, OutboxWorld } from './outbox.ts';
import { createOutbox } from './outbox.ts';

/** The outbox of the person on this page, with the page's clock, network and locks. */
export function openOutbox(
  api: Pick<Api, 'call'>,
  personId: string,
  onOutcome: OutboxWorld['onOutcome'],
): Outbox {
  return createOutbox({
    api,
    onOutcome,
    memory: openDeviceMemory(personId),
    now: () => Date.now(),
    newKey: () => crypto.randomUUID(),
    isOnline: () => navigator.onLine,
    onOnline: (listener) => {
      window.addEventListener('online', listener);
      return () => window.removeEventListener('online', listener);
    },
    later: (run, delayMs) => {
      const timer = setTimeout(run, delayMs);
      return () => clearTimeout(timer);
    },
    alone: async (name, work) => {
      // Without locks (an insecure origin) the idempotency key alone keeps tabs from doubling an entry.
      if (!('locks' in navigator)) return work();
      return navigator.locks.request(name, work).catch((error: unknown) => {
        // So does it where the browser forbids locks to framed pages; the work has not begun then.
        if (error instanceof DOMException && error.name === 'SecurityError') return work();
        throw error;
      });
    },
  });
}
