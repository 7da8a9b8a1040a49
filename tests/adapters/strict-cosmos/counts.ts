import type { RequestKind } from './request.ts';

/** How many requests came, by kind, faults included. */
export function createCounts() {
  const counts = new Map<RequestKind, number>();
  return {
    add: (kind: RequestKind) => void counts.set(kind, (counts.get(kind) ?? 0) + 1),
    of: (kind: RequestKind) => counts.get(kind) ?? 0,
    /** Those that came at all: `{ query: 1, batch: 1 }`. */
    all: (): Partial<Record<RequestKind, number>> => Object.fromEntries(counts),
    reset: () => counts.clear(),
  };
}

export type Counts = ReturnType<typeof createCounts>;
