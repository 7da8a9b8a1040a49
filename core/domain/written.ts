import type { HistoryEvent } from './history.ts';
import type { Objective } from './objective.ts';

/** The next state, and what history says about it: nothing when nothing changed. */
export interface Written {
  readonly objective: Objective;
  readonly events: readonly HistoryEvent[];
}
