import type * as Types from '@microsoft/microsoft-graph-types';
import { z } from 'zod';
import { reachMailbox } from '#sandbox/graph/directory/reach-mailbox.ts';
import type { Graph } from '#sandbox/graph/graph.ts';
import type { Caller } from '#sandbox/graph/protocol/caller.ts';
import { GraphError } from '#sandbox/graph/protocol/graph-error.ts';
import type { StoredSubscription } from '#sandbox/graph/state/subscription-table.ts';

/** Source: https://learn.microsoft.com/graph/api/resources/subscription#subscription-lifetime (Outlook event) */
const mostMinutes = 10_080;

const url = z.url();

export const newSubscriptionSchema = z.object({
  changeType: z.string().regex(/^(created|updated|deleted)(,(created|updated|deleted))*$/),
  notificationUrl: url,
  lifecycleNotificationUrl: url.nullish(),
  resource: z.string().min(1),
  expirationDateTime: z.iso.datetime({ offset: true }),
  clientState: z.string().max(128).nullish(),
});

export const renewalSchema = z.object({
  expirationDateTime: z.iso.datetime({ offset: true }),
});

/** The instant until which a subscription may live, ISO; throws GraphError 400 for one too far away or past. */
export function expiryOf(text: string, nowMs: number): string {
  const ms = Date.parse(text);
  if (ms <= nowMs)
    throw new GraphError(
      'invalid-subscription',
      'Subscription expiration can only be in the future.',
    );
  if (ms > nowMs + mostMinutes * 60_000)
    throw new GraphError(
      'invalid-subscription',
      `Subscription expiration can only be ${mostMinutes} minutes in the future.`,
    );
  return new Date(ms).toISOString();
}

/** The calendar, or one event in it, that a subscription is for. */
export function watched(
  graph: Graph,
  caller: Caller,
  resource: string,
): Pick<StoredSubscription, 'mailboxId' | 'eventId'> {
  const match = /^\/?(?:me|users\/([^/]+))\/(?:calendar\/)?events(?:\/([^/?]+))?$/i.exec(resource);
  if (!match)
    throw new GraphError('invalid-subscription', `Resource '${resource}' is not supported here.`);
  const [, userId, eventId = null] = match;
  const self = caller.kind === 'person' ? caller.personId : null;
  return { mailboxId: reachMailbox(graph, caller, userId ?? self).id, eventId };
}

/** Source: https://learn.microsoft.com/graph/api/resources/subscription */
export const subscriptionView = (one: StoredSubscription): Types.Subscription => ({
  id: one.id,
  resource: one.resource,
  applicationId: one.appId,
  changeType: one.changeTypes.join(','),
  clientState: one.clientState,
  notificationUrl: one.notificationUrl,
  lifecycleNotificationUrl: one.lifecycleNotificationUrl,
  expirationDateTime: one.expiresAt,
  creatorId: one.creatorId ?? one.appId,
  includeResourceData: null,
  latestSupportedTlsVersion: 'v1_2',
});
