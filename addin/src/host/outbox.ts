import type { Api } from './api.ts';
import type { DeviceMemory } from './device-memory.ts';
import type { Outcome } from './try-check-in.ts';
import { tryCheckIn } from './try-check-in.ts';
import type { UnsentCheckIn } from './unsent-check-in.ts';
import { isWaiting, unsentCheckIns } from './unsent-check-in.ts';

export interface Outbox {
  /** What the API has not said yes to, oldest first; the same array until something changes. */
  readonly unsent: () => readonly UnsentCheckIn[];
  readonly onChange: (listener: () => void) => () => void;
  /** Keeps the check-in and sends it. It takes the place of one that was refused on the same key result. */
  readonly submit: (
    entry: Pick<UnsentCheckIn, 'reference' | 'keyResultId' | 'title' | 'body' | 'undo'>,
  ) => UnsentCheckIn;
  /** Undoes a check-in, whether it waits, is on its way or has been recorded; lets go of a refused one. */
  readonly takeBack: (entry: UnsentCheckIn) => void;
  /** Sends what is left, now and whenever there is hope. Returns how to stop. */
  readonly start: () => () => void;
}

/** What the outbox needs from outside. */
export interface OutboxWorld {
  readonly api: Pick<Api, 'call'>;
  readonly memory: DeviceMemory;
  /** Ms since the epoch. */
  readonly now: () => number;
  readonly newKey: () => string;
  /** False when there is surely no network. */
  readonly isOnline: () => boolean;
  /** Calls back when the network is there again. Returns how to stop. */
  readonly onOnline: (listener: () => void) => () => void;
  /** Runs later, once. Returns how to cancel. */
  readonly later: (run: () => void, delayMs: number) => () => void;
  /** Runs the work while no other tab works under the same name. */
  readonly alone: (name: string, work: () => Promise<void>) => Promise<void>;
  readonly onOutcome: (entry: UnsentCheckIn, outcome: Outcome) => void;
}

const firstRetryMs = 1_000;
const lastRetryMs = 60_000;

/** Check-ins on their way: each reaches the API exactly once, through lost answers, closed tabs and offline days. */
export function createOutbox(world: OutboxWorld): Outbox {
  const { memory } = world;
  const kept = unsentCheckIns(memory);
  let snapshot: readonly UnsentCheckIn[] = kept.all();
  const sending = new Set<string>();
  const askedAgain = new Set<string>();
  let isRunning = false;
  let failures = 0;
  let cancelRetry: (() => void) | null = null;

  const nextFor = (keyResultId: string) =>
    kept.all().find((entry) => entry.keyResultId === keyResultId && isWaiting(entry));

  /** False when it must be tried again. */
  const deliver = async (entry: UnsentCheckIn): Promise<boolean> => {
    const { key } = entry;
    if (entry.takenBack && !entry.tried) {
      kept.forget(key);
      return true;
    }
    if (!world.isOnline()) return false;
    kept.write({ ...entry, tried: true });
    const outcome = await tryCheckIn(world.api, entry, () => kept.read(key)?.takenBack === true);
    if (!outcome) return false;
    const now = kept.read(key);
    // Gone: another tab, or this one through a lost answer, has come to the end of it already.
    if (outcome.kind === 'refused' && !now) return true;
    if (outcome.kind === 'refused' && now && !now.takenBack)
      kept.write({ ...now, refusal: outcome.problem });
    else kept.forget(key);
    world.onOutcome(entry, outcome);
    return true;
  };

  /** In order of entry, so that the newest ends up as the latest. */
  const sendFor = async (keyResultId: string): Promise<void> => {
    if (sending.has(keyResultId)) {
      askedAgain.add(keyResultId);
      return;
    }
    sending.add(keyResultId);
    try {
      await world.alone(`kvartal check-in ${keyResultId}`, async () => {
        for (let entry = nextFor(keyResultId); entry; entry = nextFor(keyResultId)) {
          const isDone = await deliver(entry);
          failures = isDone ? 0 : failures + 1;
          if (!isDone) break;
        }
      });
    } finally {
      sending.delete(keyResultId);
      if (askedAgain.delete(keyResultId)) void sendFor(keyResultId);
      else retryIfNeeded();
    }
  };

  const sendAll = () => {
    const waiting = kept.all().filter(isWaiting);
    for (const id of new Set(waiting.map(({ keyResultId }) => keyResultId))) void sendFor(id);
  };

  const retryIfNeeded = () => {
    if (!isRunning || cancelRetry || !kept.all().some(isWaiting)) return;
    const retry = () => {
      cancelRetry = null;
      sendAll();
      retryIfNeeded();
    };
    cancelRetry = world.later(retry, Math.min(lastRetryMs, firstRetryMs * 2 ** failures));
  };

  const refresh = () => {
    const entries = kept.all();
    if (JSON.stringify(entries) !== JSON.stringify(snapshot)) snapshot = entries;
  };

  return {
    unsent: () => snapshot,
    onChange: (listener) =>
      memory.onChange(() => {
        refresh();
        listener();
      }),
    submit: (wanted) => {
      for (const entry of kept.all())
        if (entry.keyResultId === wanted.keyResultId && !isWaiting(entry)) kept.forget(entry.key);
      const fresh = { tried: false, takenBack: false, refusal: null };
      const entry = { ...wanted, ...fresh, key: world.newKey(), enteredAt: world.now() };
      kept.write(entry);
      void sendFor(wanted.keyResultId);
      return entry;
    },
    takeBack: (entry) => {
      const now = kept.read(entry.key);
      if (now && (!now.tried || !isWaiting(now))) return kept.forget(entry.key);
      kept.write({ ...entry, tried: true, takenBack: true });
      void sendFor(entry.keyResultId);
    },
    start: () => {
      isRunning = true;
      const stopListening = memory.onChange(() => {
        refresh();
        retryIfNeeded();
      });
      const stopWaiting = world.onOnline(() => {
        failures = 0;
        sendAll();
      });
      sendAll();
      return () => {
        isRunning = false;
        cancelRetry?.();
        cancelRetry = null;
        stopListening();
        stopWaiting();
      };
    },
  };
}
