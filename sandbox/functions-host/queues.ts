import type { HostState, QueueMessage } from './host-state.ts';
import type { TriggerData } from './invoke.ts';
import { pause } from './retry.ts';

/** While a function works on a message, nobody else takes it for this long. */
const workingTimeMs = 600_000;
// An empty queue is asked less and less often, as Azure does. Source: https://learn.microsoft.com/azure/azure-functions/functions-bindings-storage-queue-trigger#polling-algorithm
const shortestPollMs = 100;
const longestPollMs = 1_000;

export interface Queue {
  readonly name: string;
  readonly messages: HostState['queues'];
  readonly attempt: (trigger: TriggerData) => Promise<unknown>;
  readonly onFailure: (error: unknown) => void;
  readonly signal: AbortSignal;
  readonly batchSize: number;
  /** After this many failures a message goes to `{name}-poison`. */
  readonly maxDequeueCount: number;
  readonly visibilityTimeoutMs: number;
}

function triggerData(
  queue: string,
  { id, text, dequeueCount, insertedAt }: QueueMessage,
): TriggerData {
  const metadata = {
    QueueTrigger: { string: text },
    Id: { string: String(id) },
    DequeueCount: { int: dequeueCount },
    InsertionTime: { string: new Date(insertedAt).toISOString() },
    Queue: { string: queue },
  };
  return { data: { string: text }, metadata };
}

/** Works through a queue, up to `batchSize` messages at a time. Resolves when the signal aborts and all work is done. */
export async function workQueue(queue: Queue): Promise<void> {
  const { name, messages, signal } = queue;
  const underWay = new Set<Promise<void>>();
  let pollMs = shortestPollMs;
  while (!signal.aborted) {
    const now = Date.now();
    const message =
      underWay.size < queue.batchSize && messages.take(name, now, now + workingTimeMs);
    if (message) {
      pollMs = shortestPollMs;
      const job = work(queue, message).finally(() => underWay.delete(job));
      underWay.add(job);
    } else {
      await Promise.race([pause(pollMs, signal), ...underWay]);
      pollMs = Math.min(pollMs * 2, longestPollMs);
    }
  }
  await Promise.all(underWay);
}

async function work(queue: Queue, message: QueueMessage): Promise<void> {
  const { name, messages } = queue;
  try {
    await queue.attempt(triggerData(name, message));
    messages.remove(message.id);
  } catch (error) {
    queue.onFailure(error);
    if (message.dequeueCount >= queue.maxDequeueCount)
      messages.moveTo(message.id, `${name}-poison`);
    else messages.release(message.id, Date.now() + queue.visibilityTimeoutMs);
  }
}
