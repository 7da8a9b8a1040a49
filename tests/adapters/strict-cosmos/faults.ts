import type { GatewayRequest } from './request.ts';

/** Whether the request took effect before it went wrong. */
export type Effect = 'before' | 'after';

export type Fault =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly effect: Effect;
      readonly headers: Readonly<Record<string, string>>;
    }
  /** A batch that is answered, but one operation of it says this status. */
  | { readonly kind: 'operation'; readonly status: number }
  /** The request is served as it should be, after something else has happened. */
  | { readonly kind: 'meanwhile'; readonly deed: () => Promise<void> }
  /** No answer ever. */
  | { readonly kind: 'silence'; readonly effect: Effect }
  /** The connection ends without an answer. */
  | { readonly kind: 'cut'; readonly effect: Effect };

export const answering = (
  status: number,
  { effect = 'before', headers = {} }: { effect?: Effect; headers?: Record<string, string> } = {},
): Fault => ({ kind: 'answer', status, effect, headers });

export const throttling = (retryAfterMs: number): Fault =>
  answering(429, {
    headers: { 'x-ms-retry-after-ms': String(retryAfterMs), 'x-ms-substatus': '3200' },
  });

export const silent = (effect: Effect): Fault => ({ kind: 'silence', effect });
export const cut = (effect: Effect): Fault => ({ kind: 'cut', effect });
export const meanwhile = (deed: () => Promise<void>): Fault => ({ kind: 'meanwhile', deed });
export const failingOperation = (status: number): Fault => ({ kind: 'operation', status });

type Condition = (request: GatewayRequest) => boolean;

/** What is to go wrong, in order: each fault for the next `times` requests that it is meant for. */
export function createFaults() {
  let waiting: { fault: Fault; times: number; when: Condition }[] = [];
  return {
    next(
      fault: Fault,
      { times = 1, when = () => true }: { times?: number; when?: Condition } = {},
    ) {
      waiting.push({ fault, times, when });
    },
    clear() {
      waiting = [];
    },
    /** The fault for this request, used up by it. */
    take(request: GatewayRequest): Fault | undefined {
      const found = waiting.find(({ times, when }) => times > 0 && when(request));
      if (found) found.times -= 1;
      return found?.fault;
    },
  };
}

export type Faults = ReturnType<typeof createFaults>;
