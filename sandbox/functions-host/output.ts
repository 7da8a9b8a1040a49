import type { Binding, InvocationResponse, TypedData } from './core-types.ts';
import { optionOf } from './invoke.ts';
import type { RegisteredFunction } from './registry.ts';

/** The texts of the messages that an output value stands for: a JSON list is one message per element. */
function messageTexts(data: TypedData): string[] {
  if (data.json !== undefined) {
    const value: unknown = JSON.parse(data.json);
    const parts = Array.isArray(value) ? value : [value];
    return parts.map((part) => (typeof part === 'string' ? part : JSON.stringify(part)));
  }
  if (data.bytes) return [Buffer.from(data.bytes).toString('utf8')];
  return [data.string ?? String(data.int ?? data.double)];
}

/** Puts what a function has answered for its queue outputs into those queues. */
export function deliverOutput(
  fn: RegisteredFunction,
  response: InvocationResponse,
  enqueue: (queue: string, text: string) => void,
): void {
  const deliver = (binding: Binding | undefined, data: TypedData | null | undefined) => {
    if (!data || binding?.type !== 'queue') return;
    const queue = optionOf(binding, 'queueName') ?? '';
    for (const text of messageTexts(data)) enqueue(queue, text);
  };
  for (const { name, data } of response.outputData ?? []) deliver(fn.metadata.bindings[name], data);
  deliver(fn.metadata.bindings['$return'], response.returnValue);
}
