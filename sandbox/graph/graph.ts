import type { GraphTenant } from './directory/graph-tenant.ts';
import type { GraphState } from './state/graph-state.ts';

/** What every endpoint works with. */
export interface Graph {
  readonly tenant: GraphTenant;
  readonly state: GraphState;
  /** Ms since the epoch. */
  readonly now: () => number;
}
