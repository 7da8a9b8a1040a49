import type { GraphTenant } from './directory/graph-tenant.ts';
import type { GraphState } from './state/graph-state.ts';
import type { Faults } from './traffic/faults.ts';
import type { Traffic } from './traffic/traffic.ts';

/** What every endpoint works with. */
export interface Graph {
  readonly tenant: GraphTenant;
  readonly state: GraphState;
  readonly faults: Faults;
  readonly traffic: Traffic;
  /** Ms since the epoch. */
  readonly now: () => number;
}
