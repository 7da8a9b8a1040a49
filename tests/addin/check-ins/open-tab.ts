import { openDeviceMemory } from '#addin/host/device-memory.ts';
import type { Outbox, OutboxWorld } from '#addin/host/outbox.ts';
import { createOutbox } from '#addin/host/outbox.ts';

/** Lets everything that waits for nothing but itself happen. */
export const settled = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** A tab with an outbox whose clock only moves when told to. */
export interface Tab {
  readonly outbox: Outbox;
  readonly outcomes: Parameters<OutboxWorld['onOutcome']>[1][];
  /** Delays of the tries that are planned, ms. */
  readonly delays: () => number[];
  /** Runs every planned try. */
  readonly waitForRetry: () => Promise<void>;
  readonly goOnline: () => void;
  readonly close: () => void;
}

/** The locks that all tabs of one browser share. */
export function createLocks(): OutboxWorld['alone'] {
  const tails = new Map<string, Promise<void>>();
  return (name, work) => {
    const turn = (tails.get(name) ?? Promise.resolve()).then(work);
    tails.set(
      name,
      turn.catch(() => undefined),
    );
    return turn;
  };
}

let keys = 0;

export function openTab(
  api: OutboxWorld['api'],
  { alone, personId = 'p-asta' }: { alone?: OutboxWorld['alone']; personId?: string } = {},
): Tab {
  const outcomes: Tab['outcomes'] = [];
  const planned = new Set<{ readonly run: () => void; readonly delayMs: number }>();
  let online = () => undefined as void;
  const outbox = createOutbox({
    api,
    memory: openDeviceMemory(personId),
    now: () => keys,
    newKey: () => `key-${(keys += 1)}`,
    isOnline: () => true,
    onOnline: (listener) => {
      online = listener;
      return () => undefined;
    },
    later: (run, delayMs) => {
      const plan = { run, delayMs };
      planned.add(plan);
      return () => planned.delete(plan);
    },
    alone: alone ?? ((_name, work) => work()),
    onOutcome: (_entry, outcome) => outcomes.push(outcome),
  });
  const close = outbox.start();
  return {
    outbox,
    outcomes,
    delays: () => [...planned].map(({ delayMs }) => delayMs),
    waitForRetry: async () => {
      const due = [...planned];
      planned.clear();
      due.forEach(({ run }) => run());
      await settled();
    },
    goOnline: () => online(),
    close,
  };
}
