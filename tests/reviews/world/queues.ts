import type {
  InvocationContext,
  InvocationContextInit,
  StorageQueueHandler,
} from '@azure/functions';
import pLimit from 'p-limit';

const mostTries = 5;

/**
 * Queues as the Functions host works through them: what fails comes again, what fails too often is set
 * aside. `atOnce`: how many messages are worked on at a time.
 */
export function openQueues(
  handlers: Readonly<Record<string, StorageQueueHandler>>,
  newContext: (init?: InvocationContextInit) => InvocationContext,
  atOnce: number,
) {
  const inTurn = pLimit(atOnce);
  const waiting: { readonly queue: string; readonly message: unknown; readonly tries: number }[] =
    [];
  const failures: unknown[] = [];

  async function work(queue: string, message: unknown, tries: number): Promise<void> {
    const context = newContext({ triggerMetadata: { dequeueCount: tries } });
    try {
      await handlers[queue]?.(message, context);
    } catch (error) {
      failures.push(error);
      if (tries < mostTries) waiting.push({ queue, message, tries: tries + 1 });
      else if (handlers[`${queue}-poison`])
        waiting.push({ queue: `${queue}-poison`, message, tries: 1 });
    }
  }

  return {
    put: (queue: string, messages: unknown) => {
      for (const message of Array.isArray(messages) ? messages : [])
        waiting.push({ queue, message, tries: 1 });
    },
    /** What handlers have thrown so far. */
    failures,
    size: () => waiting.length,
    /** Works through all that waits now; answers whether there was anything. */
    async drain(): Promise<boolean> {
      const now = waiting.splice(0);
      await Promise.all(
        now.map(({ queue, message, tries }) => inTurn(() => work(queue, message, tries))),
      );
      return now.length > 0;
    },
  };
}
