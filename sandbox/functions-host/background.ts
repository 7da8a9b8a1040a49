import type { Store } from '#functions/ports/store.ts';
import { followChanges } from './change-feed.ts';
import type { InvocationResponse } from './core-types.ts';
import type { HostState } from './host-state.ts';
import type { TriggerData } from './invoke.ts';
import { optionOf, triggerOf } from './invoke.ts';
import type { HostSettings } from './load-app.ts';
import { describeError, writeLog } from './log.ts';
import { workQueue } from './queues.ts';
import type { RegisteredFunction } from './registry.ts';
import { runTimer } from './timers.ts';

export interface Background {
  readonly functions: readonly RegisteredFunction[];
  readonly settings: HostSettings;
  readonly state: HostState;
  readonly changes: Store['changes'];
  readonly attempt: (fn: RegisteredFunction, trigger: TriggerData) => Promise<InvocationResponse>;
  readonly signal: AbortSignal;
}

/** `hh:mm:ss` in ms. */
const durationMs = (text: string): number =>
  text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0) * 1000;

/** Starts every timer, queue and change-feed function. `stopped` resolves after the signal has aborted and all work is done. */
export function startBackground({
  functions,
  settings,
  state,
  changes,
  attempt,
  signal,
}: Background): {
  readonly caughtUp: Promise<unknown>;
  readonly stopped: Promise<unknown>;
} {
  const { queues } = settings.extensions ?? {};
  const ofType = (type: string) => functions.filter((fn) => triggerOf(fn).type === type);
  const common = (fn: RegisteredFunction) => ({
    attempt: (trigger: TriggerData) => attempt(fn, trigger),
    onFailure: (error: unknown) => writeLog('error', fn.metadata.name, describeError(error)),
    signal,
  });

  const timers = ofType('timerTrigger').map((fn) =>
    runTimer({
      ...common(fn),
      fn,
      schedule: optionOf(triggerOf(fn), 'schedule') ?? '',
      memory: {
        nextRun: () => state.timers.nextRun(fn.metadata.name),
        setNextRun: (at) => state.timers.setNextRun(fn.metadata.name, at),
      },
    }),
  );
  const workers = ofType('queueTrigger').map((fn) =>
    workQueue({
      ...common(fn),
      name: optionOf(triggerOf(fn), 'queueName') ?? '',
      messages: state.queues,
      batchSize: queues?.batchSize ?? 16,
      maxDequeueCount: queues?.maxDequeueCount ?? 5,
      visibilityTimeoutMs: durationMs(queues?.visibilityTimeout ?? '00:00:00'),
    }),
  );
  const feeds = ofType('cosmosDBTrigger').map((fn) => {
    const { promise: caughtUp, resolve: onCaughtUp } = Promise.withResolvers<void>();
    const stopped = followChanges({
      ...common(fn),
      fn,
      changes,
      lease: {
        get: () => state.leases.get(fn.metadata.name),
        set: (continuation) => state.leases.set(fn.metadata.name, continuation),
      },
      onCaughtUp,
    });
    return { caughtUp, stopped };
  });
  return {
    caughtUp: Promise.all(feeds.map((feed) => feed.caughtUp)),
    stopped: Promise.all([...timers, ...workers, ...feeds.map((feed) => feed.stopped)]),
  };
}
