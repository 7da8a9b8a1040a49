import { z } from 'zod';

const matching = {
  method: z.enum(['*', 'GET', 'POST', 'PATCH', 'DELETE']).default('*'),
  /** Path below `/v1.0`; `*` stands for anything. */
  path: z.string().default('*'),
  /** How many of the requests that match are hit. */
  count: z.int().min(1).default(1),
};

const fault = <Kind extends string>(kind: Kind) => z.object({ kind: z.literal(kind), ...matching });

export const faultSchema = z.discriminatedUnion('kind', [
  fault('throttled').extend({ retryAfterSeconds: z.int().min(0).default(1) }),
  fault('unavailable'),
  /** As without consent to a permission. */
  fault('denied'),
  /** As for somebody without Exchange. */
  fault('no-mailbox'),
  /** As for a delta link that is too old. */
  fault('sync-state-lost'),
  fault('slow').extend({ delayMs: z.int().min(0) }),
  /** What was asked for happens, and the caller does not learn of it. */
  fault('gateway-timeout-after-effect'),
  fault('dropped-after-effect'),
  fault('hanging-after-effect'),
  /** A subscription runs out before its time; the path is its own, `/subscriptions/{id}`. */
  fault('subscription-expired'),
  /** Of these two the path is that of the changed event, `/users/{id}/events/{id}`. */
  fault('lose-notifications'),
  fault('repeat-notifications'),
]);

type Fault = z.infer<typeof faultSchema>;
type FaultKind = Fault['kind'];

/** What is to go wrong. */
export interface Faults {
  /** Switches a fault on; throws ZodError for what is none. */
  add(fault: z.input<typeof faultSchema>): void;
  list(): readonly Fault[];
  clear(): void;
  /** The fault of a kind that hits a request, which uses it up once. */
  take<Kind extends FaultKind>(
    kind: Kind,
    method: string,
    path: string,
  ): Extract<Fault, { kind: Kind }> | null;
}

const fits = (pattern: string, path: string): boolean => {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 'i').test(path);
};

export function openFaults(): Faults {
  let active: Fault[] = [];
  const isOf =
    <Kind extends FaultKind>(kind: Kind) =>
    (one: Fault): one is Extract<Fault, { kind: Kind }> =>
      one.kind === kind;
  return {
    add: (input) => void active.push(faultSchema.parse(input)),
    list: () => active,
    clear: () => {
      active = [];
    },
    take: (kind, method, path) => {
      const hit = active
        .filter(isOf(kind))
        .find((one) => (one.method === '*' || one.method === method) && fits(one.path, path));
      if (!hit) return null;
      active = active.flatMap((one) => {
        if (one !== hit) return one;
        return one.count > 1 ? { ...one, count: one.count - 1 } : [];
      });
      return hit;
    },
  };
}
