import type { Subscription as GraphSubscription } from '@microsoft/microsoft-graph-types';
import { z } from 'zod';
import type { Calendar, Subscription } from '#functions/ports/calendar.ts';
import { bodyOf } from './answers.ts';
import type { MailboxCall } from './calls.ts';
import type { Connection } from './connection.ts';
import { everyPage } from './pages.ts';
import type { Time } from './patience.ts';

/**
 * Graph grants 10,080 minutes on Outlook's events; the rest is for clocks that differ.
 * Source: https://learn.microsoft.com/graph/api/resources/subscription#subscription-lifetime
 */
const lifetimeMs = 10_000 * 60_000;

const subscriptionSchema = z.object({ id: z.string(), expirationDateTime: z.string() });
const listedSchema = z.object({
  id: z.string(),
  resource: z.string(),
  notificationUrl: z.string(),
});

/** `publicApiUrl`: where Graph reaches our API, without a slash at the end. */
export function graphSubscriptions(
  { ask, once, patiently, roots }: Connection,
  publicApiUrl: string,
  time: Time,
): Pick<Calendar, 'subscribe' | 'renew'> {
  const notificationUrl = `${publicApiUrl}/calendar/notifications`;
  const expiration = () => new Date(time.now() + lifetimeMs).toISOString();

  const post = (clientState: string): MailboxCall => {
    return (root) => {
      const body: GraphSubscription = {
        changeType: 'updated,deleted',
        resource: resourceOf(root),
        notificationUrl,
        lifecycleNotificationUrl: `${publicApiUrl}/calendar/lifecycle`,
        expirationDateTime: expiration(),
        clientState,
      };
      return { method: 'POST', path: '/subscriptions', body };
    };
  };

  /** Takes away what the app has on the calendar already. Source: https://learn.microsoft.com/graph/api/subscription-list */
  async function removeEarlier(): Promise<void> {
    const resources = roots.map(resourceOf);
    const all = await everyPage(once, '/subscriptions', listedSchema);
    const earlier = all.filter(
      (one) => resources.includes(one.resource) && one.notificationUrl === notificationUrl,
    );
    for (const { id } of earlier) await once(() => ({ method: 'DELETE', path: pathOfOne(id) }));
  }

  return {
    /**
     * In place of an earlier one: Graph refuses a second one on the same calendar, and the first one's
     * `clientState` is known to nobody when the answer to its creation was lost.
     * Source: https://learn.microsoft.com/graph/api/subscription-post-subscriptions#duplicate-subscription-behavior
     */
    subscribe: (clientState) =>
      patiently(async () => {
        await removeEarlier();
        return readSubscription(bodyOf(await once(post(clientState))));
      }),

    async renew(subscriptionId) {
      const body = { expirationDateTime: expiration() };
      const path = pathOfOne(subscriptionId);
      const answer = await ask(() => ({ method: 'PATCH', path, body }));
      return answer.isGone ? null : readSubscription(answer.body);
    },
  };
}

const resourceOf = (root: string): string => `${root.slice(1)}/events`;

const pathOfOne = (id: string): string => `/subscriptions/${encodeURIComponent(id)}`;

function readSubscription(body: unknown): Subscription {
  const { id, expirationDateTime } = subscriptionSchema.parse(body);
  return { subscriptionId: id, expiresAt: new Date(expirationDateTime).toISOString() };
}
