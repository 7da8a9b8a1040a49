import type { Graph } from '#sandbox/graph/graph.ts';
import type { StoredSubscription } from '#sandbox/graph/state/subscription-table.ts';

/** The subscriptions that have not run out, in time or by a fault. */
export function liveSubscriptions({ state, faults, now }: Graph): StoredSubscription[] {
  return state.subscriptions.all().filter((subscription) => {
    if (Date.parse(subscription.expiresAt) <= now()) return false;
    if (!faults.take('subscription-expired', '*', `/subscriptions/${subscription.id}`)) return true;
    state.subscriptions.put({ ...subscription, expiresAt: new Date(now()).toISOString() });
    return false;
  });
}
