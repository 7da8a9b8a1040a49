import type { RequestListener } from 'node:http';
import type { Signer } from '#sandbox/identity/signing-key.ts';
import type { PlannedEvent } from './calendar/plan-events.ts';
import { planEvents } from './calendar/plan-events.ts';
import type { GraphTenant } from './directory/graph-tenant.ts';
import type { Graph } from './graph.ts';
import { graphListener } from './graph-listener.ts';
import { openGraphState } from './state/graph-state.ts';
import type { Notifier } from './subscriptions/notifier.ts';
import { openNotifier } from './subscriptions/notifier.ts';
import { openFaults } from './traffic/faults.ts';
import type { Traffic } from './traffic/traffic.ts';
import { openTraffic } from './traffic/traffic.ts';

export interface GraphOptions {
  readonly tenant: GraphTenant;
  readonly signer: Pick<Signer, 'verify'>;
  /** Origins of pages that may call. */
  readonly allowedOrigins: readonly string[];
  /** What is in the calendars of a state that is new. */
  readonly plans: readonly PlannedEvent[];
  /** File of the state, or `:memory:`. */
  readonly path: string;
  /** Ms since the epoch. */
  readonly now: () => number;
}

/** What goes wrong, and what callers have done: for tests and the workbench, also at `/sandbox/…`. */
export interface GraphControl extends Pick<Graph, 'faults'> {
  readonly notifier: Pick<Notifier, 'announce' | 'idle'>;
  readonly traffic: Pick<Traffic, 'counters' | 'reset'>;
}

/** The pretend Microsoft Graph of a tenant. */
export interface GraphService extends GraphControl {
  readonly listener: RequestListener;
  close(): Promise<void>;
}

/** Opens Graph over its state, ready to be listened with. */
export function openGraph({
  tenant,
  signer,
  allowedOrigins,
  plans,
  path,
  now,
}: GraphOptions): GraphService {
  const state = openGraphState(path);
  const graph = { tenant, state, now, faults: openFaults(), traffic: openTraffic(now) };
  if (state.isNew) planEvents(graph, plans);
  const notifier = openNotifier(graph);
  return {
    listener: graphListener(graph, notifier, signer, allowedOrigins),
    faults: graph.faults,
    traffic: graph.traffic,
    notifier,
    close: async () => {
      await notifier.close();
      state.close();
    },
  };
}
