import type { Subscription as GraphSubscription } from '@microsoft/microsoft-graph-types';
import { z } from 'zod';
import type { Calendar, Subscription } from '#functions/ports/calendar.ts';
import { bodyOf, pageOf } from './answers.ts';
import type { MailboxCall } from './calls.ts';
import type { Connection } from './connection.ts';
import type { Time } from './patience.ts';

/**
 * Graph grants 10,080 minutes on Outlook's events; the rest is for clocks that differ.
 * Source: https://learn.microsoft.com/graph/api/resources/subscription#subscription-lifetime
 */
const lifetimeMs = 10_000 * 60_000;

const subscriptionSchema = z.object({ id: z.string(), expirationDateTime: z.string() });
const listSchema = pageOf(
  z.object({ id: z.string(), resource: z.string(), notificationUrl: z.string() }),
);

/** `publicApiUrl`: where Graph reaches our API, without a slash at the end. */
export function graphSubscriptions(
  { ask, once, patiently }: Connection,
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

  /** Ids of the subscriptions to the calendar that the app has already. Source: https://learn.microsoft.com/graph/api/subscription-list */
  async function earlier(): Promise<string[]> {
    const ids: string[] = [];
    let resource = '';
    for (let path: string | undefined = '/subscriptions'; path !== undefined;) {
      const pagePath: string = path;
      const answer = await once((root) => {
        resource = resourceOf(root);
        return { method: 'GET', path: pagePath };
      });
      const page = listSchema.parse(bodyOf(answer));
      const ours = page.value.filter(
        (one) => one.resource === resource && one.notificationUrl === notificationUrl,
      );
      ids.push(...ours.map(({ id }) => id));
      path = belowVersion(page['@odata.nextLink']);
    }
    return ids;
  }

  return {
    /**
     * In place of an earlier one: Graph refuses a second one on the same calendar, and the first one's
     * `clientState` is known to nobody when the answer to its creation was lost.
     * Source: https://learn.microsoft.com/graph/api/subscription-post-subscriptions#duplicate-subscription-behavior
     */
    subscribe: (clientState) =>
      patiently(async () => {
        for (const id of await earlier()) {
          await once(() => ({ method: 'DELETE', path: pathOfOne(id) }));
        }
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

/** `https://graph.microsoft.com/v1.0/subscriptions?…` → `/subscriptions?…` */
function belowVersion(link: string | undefined): string | undefined {
  if (link === undefined) return undefined;
  const { pathname, search } = new URL(link);
  return pathname.replace(/^\/v1\.0/, '') + search;
}

function readSubscription(body: unknown): Subscription {
  const { id, expirationDateTime } = subscriptionSchema.parse(body);
  return { subscriptionId: id, expiresAt: new Date(expirationDateTime).toISOString() };
}
