import type { Subscription as GraphSubscription } from '@microsoft/microsoft-graph-types';
import { z } from 'zod';
import type { Calendar, Subscription } from '#functions/ports/calendar.ts';
import { bodyOf } from './answers.ts';
import type { Connection } from './connection.ts';
import type { Time } from './patience.ts';

/**
 * Graph grants 10,080 minutes on Outlook's events; the rest is for clocks that differ.
 * Source: https://learn.microsoft.com/graph/api/resources/subscription#subscription-lifetime
 */
const lifetimeMs = 10_000 * 60_000;

const subscriptionSchema = z.object({ id: z.string(), expirationDateTime: z.string() });

/** `publicApiUrl`: where Graph reaches our API, without a slash at the end. */
export function graphSubscriptions(
  { ask }: Connection,
  publicApiUrl: string,
  time: Time,
): Pick<Calendar, 'subscribe' | 'renew'> {
  const expiration = () => new Date(time.now() + lifetimeMs).toISOString();
  return {
    /** A repeat after a lost answer may leave a second one: it brings the same news twice until it expires. */
    async subscribe(clientState) {
      const answer = await ask((root) => {
        const body: GraphSubscription = {
          changeType: 'updated,deleted',
          resource: `${root.slice(1)}/events`,
          notificationUrl: `${publicApiUrl}/calendar/notifications`,
          lifecycleNotificationUrl: `${publicApiUrl}/calendar/lifecycle`,
          expirationDateTime: expiration(),
          clientState,
        };
        return { method: 'POST', path: '/subscriptions', body };
      });
      return readSubscription(bodyOf(answer));
    },

    async renew(subscriptionId) {
      const path = `/subscriptions/${encodeURIComponent(subscriptionId)}`;
      const answer = await ask(() => ({
        method: 'PATCH',
        path,
        body: { expirationDateTime: expiration() },
      }));
      return answer.isGone ? null : readSubscription(answer.body);
    },
  };
}

function readSubscription(body: unknown): Subscription {
  const { id, expirationDateTime } = subscriptionSchema.parse(body);
  return { subscriptionId: id, expiresAt: new Date(expirationDateTime).toISOString() };
}
