import { randomUUID } from 'node:crypto';
import { parseBody } from '#sandbox/graph/protocol/parse-body.ts';
import type { Graph } from '#sandbox/graph/graph.ts';
import { collection } from '#sandbox/graph/odata/page.ts';
import type { Caller } from '#sandbox/graph/protocol/caller.ts';
import { GraphError } from '#sandbox/graph/protocol/graph-error.ts';
import { created, noContent, ok } from '#sandbox/graph/protocol/messages.ts';
import type { StoredSubscription } from '#sandbox/graph/state/subscription-table.ts';
import { liveSubscriptions } from '#sandbox/graph/subscriptions/live-subscriptions.ts';
import {
  expiryOf,
  newSubscriptionSchema,
  renewalSchema,
  subscriptionView,
  watched,
} from '#sandbox/graph/subscriptions/subscription.ts';
import { validateEndpoint } from '#sandbox/graph/subscriptions/validate-endpoint.ts';
import type { DirectoryEndpoint, RoutedRequest } from './endpoint.ts';

const creatorOf = (caller: Caller): string | null =>
  caller.kind === 'person' ? caller.personId : null;

/** An app sees its own subscriptions, a person those made by way of it. */
const ownSubscriptions = (graph: Graph, caller: Caller): StoredSubscription[] =>
  liveSubscriptions(graph).filter(
    ({ appId, creatorId }) => appId === caller.appId && creatorId === creatorOf(caller),
  );

function find(graph: Graph, { caller, params }: RoutedRequest): StoredSubscription {
  const found = ownSubscriptions(graph, caller).find(({ id }) => id === params['id']);
  if (!found) throw new GraphError('no-such-subscription');
  return found;
}

export const listSubscriptions: DirectoryEndpoint = (graph, { caller }) => {
  const items = ownSubscriptions(graph, caller).map(subscriptionView);
  return ok(collection('subscriptions', { items, nextLink: null }));
};

/** Source: https://learn.microsoft.com/graph/api/subscription-post-subscriptions#duplicate-subscription-behavior */
const isDuplicate = (one: StoredSubscription, other: StoredSubscription): boolean =>
  one.mailboxId === other.mailboxId &&
  one.eventId === other.eventId &&
  one.changeTypes.toSorted().join() === other.changeTypes.toSorted().join();

export const postSubscription: DirectoryEndpoint = async (graph, { caller, body }) => {
  const asked = parseBody(newSubscriptionSchema, body);
  const { notificationUrl, lifecycleNotificationUrl = null, resource, clientState = null } = asked;
  const subscription: StoredSubscription = {
    ...watched(graph, caller, resource),
    id: randomUUID(),
    appId: caller.appId,
    creatorId: creatorOf(caller),
    changeTypes: asked.changeType.split(','),
    resource,
    notificationUrl,
    lifecycleNotificationUrl,
    clientState,
    expiresAt: expiryOf(asked.expirationDateTime, graph.now()),
    isPaused: false,
  };
  if (ownSubscriptions(graph, caller).some((one) => isDuplicate(one, subscription)))
    throw new GraphError('duplicate-subscription');
  await validateEndpoint(notificationUrl);
  if (lifecycleNotificationUrl) await validateEndpoint(lifecycleNotificationUrl);
  graph.state.subscriptions.put(subscription);
  return created(subscriptionView(subscription));
};

export const getSubscription: DirectoryEndpoint = (graph, request) =>
  ok(subscriptionView(find(graph, request)));

/** Renewing authorises again, too. Source: https://learn.microsoft.com/graph/change-notifications-lifecycle-events#responding-to-reauthorizationrequired-notifications */
export const patchSubscription: DirectoryEndpoint = (graph, request) => {
  const { expirationDateTime } = parseBody(renewalSchema, request.body);
  const expiresAt = expiryOf(expirationDateTime, graph.now());
  const renewed = { ...find(graph, request), expiresAt, isPaused: false };
  graph.state.subscriptions.put(renewed);
  return ok(subscriptionView(renewed));
};

export const reauthorize: DirectoryEndpoint = (graph, request) => {
  graph.state.subscriptions.put({ ...find(graph, request), isPaused: false });
  return noContent;
};

export const deleteSubscription: DirectoryEndpoint = (graph, request) => {
  graph.state.subscriptions.remove(find(graph, request).id);
  return noContent;
};
