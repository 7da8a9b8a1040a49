import type { Method } from './method.ts';

export const cyclePhases = ['planning', 'running', 'reviewing', 'closed'] as const;
export type CyclePhase = (typeof cyclePhases)[number];

export const cycleKinds = ['horizon', 'year', 'quarter'] as const;
export type CycleKind = (typeof cycleKinds)[number];

/** A period in the cycle tree: horizon (three years) ⊃ years ⊃ quarters. */
export interface Cycle {
  readonly id: string;
  readonly kind: CycleKind;
  /** Language-neutral name such as `Q4 2026`, `2026` or `2026–2028`. */
  readonly name: string;
  readonly parentId: string | null;
  /** First day, ISO `YYYY-MM-DD`. */
  readonly startsOn: string;
  /** Last day, included, ISO `YYYY-MM-DD`. */
  readonly endsOn: string;
  readonly phase: CyclePhase;
  /** How the organisation runs OKRs in this cycle; each cycle keeps its own version. */
  readonly method: Method;
}
