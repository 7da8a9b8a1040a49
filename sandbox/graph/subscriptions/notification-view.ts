import type * as Types from '@microsoft/microsoft-graph-types';
import { etagOf } from '#sandbox/graph/calendar/event-view.ts';
import { lookUpEvent } from '#sandbox/graph/calendar/find-event.ts';
import type { Graph } from '#sandbox/graph/graph.ts';
import type { Change } from '#sandbox/graph/state/event-table.ts';
import type { StoredSubscription } from '#sandbox/graph/state/subscription-table.ts';

/** Source: https://learn.microsoft.com/graph/change-notifications-lifecycle-events */
export const lifecycleEvents = [
  'reauthorizationRequired',
  'subscriptionRemoved',
  'missed',
] as const satisfies readonly Types.LifecycleEventType[];
export type LifecycleEvent = (typeof lifecycleEvents)[number];

const common = ({ tenant }: Graph, { id, expiresAt, clientState }: StoredSubscription) => ({
  subscriptionId: id,
  subscriptionExpirationDateTime: expiresAt,
  tenantId: tenant.tenantId,
  clientState,
});

/** A change that is told; the instances of a series go with it without a word. */
export type Told = Change & { readonly kind: Types.ChangeType };
export const isTold = (change: Change): change is Told => change.kind !== 'instance-removed';

/** Source: https://learn.microsoft.com/graph/api/resources/changenotification */
export function changeView(
  graph: Graph,
  subscription: StoredSubscription,
  { mailboxId, eventId, kind }: Told,
): Types.ChangeNotification {
  const path = `Users/${mailboxId}/Events/${eventId}`;
  const event = lookUpEvent(graph.state.events, mailboxId, eventId);
  return {
    ...common(graph, subscription),
    changeType: kind,
    resource: path,
    resourceData: {
      '@odata.type': '#Microsoft.Graph.Event',
      '@odata.id': path,
      ...(event && { '@odata.etag': etagOf(event) }),
      id: eventId,
    },
  };
}

export const lifecycleView = (
  graph: Graph,
  subscription: StoredSubscription,
  lifecycleEvent: LifecycleEvent,
): Types.ChangeNotification => ({ ...common(graph, subscription), lifecycleEvent });
