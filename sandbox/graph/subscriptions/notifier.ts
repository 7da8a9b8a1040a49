import type { Graph } from '#sandbox/graph/graph.ts';
import type { Change } from '#sandbox/graph/state/event-table.ts';
import type { StoredSubscription } from '#sandbox/graph/state/subscription-table.ts';
import { liveSubscriptions } from './live-subscriptions.ts';
import type { LifecycleEvent, Told } from './notification-view.ts';
import { changeView, isTold, lifecycleView } from './notification-view.ts';
import { postNotification } from './post-notification.ts';

export interface Notifier {
  /** Tells subscribers what has changed since it last did. */
  notify(): void;
  /** Tells every subscriber of something that happens to its subscription, and lets it happen. */
  announce(event: LifecycleEvent): void;
  /** Resolves when what is on its way now has arrived, or was given up. */
  idle(): Promise<void>;
  /** Gives up what is on its way. */
  close(): Promise<void>;
}

const concerns = (
  { mailboxId, eventId, changeTypes }: StoredSubscription,
  change: Change,
): boolean =>
  mailboxId === change.mailboxId &&
  (eventId === null || eventId === change.eventId) &&
  changeTypes.includes(change.kind);

/** Several changes of one event in one go are one notification. */
const withoutRepetitions = (changes: readonly Told[]): Told[] => [
  ...new Map(changes.map((change) => [`${change.eventId} ${change.kind}`, change])).values(),
];

/** Sends change and lifecycle notifications. */
export function openNotifier(graph: Graph): Notifier {
  const { events, subscriptions } = graph.state;
  const stop = new AbortController();
  const underWay = new Set<Promise<void>>();
  let told = events.lastSequence();

  const send = (url: string, value: readonly object[], onLost: () => void): void => {
    const job = postNotification(url, { value }, stop.signal).then((isTaken) => {
      underWay.delete(job);
      if (!isTaken && !stop.signal.aborted) onLost();
    });
    underWay.add(job);
  };
  const sendLifecycle = (
    subscription: StoredSubscription,
    lifecycleEvent: LifecycleEvent,
  ): void => {
    const url = subscription.lifecycleNotificationUrl;
    if (url) send(url, [lifecycleView(graph, subscription, lifecycleEvent)], () => undefined);
  };
  /** How often a notification is sent: once, unless a fault has it lost or repeated. */
  const withFaults = (change: Told): Told[] => {
    const path = `/users/${change.mailboxId}/events/${change.eventId}`;
    if (graph.faults.take('lose-notifications', 'POST', path)) return [];
    return graph.faults.take('repeat-notifications', 'POST', path) ? [change, change] : [change];
  };

  return {
    notify: () => {
      const changes = withoutRepetitions(events.changesSince(told).filter(isTold));
      told = events.lastSequence();
      for (const subscription of changes.length > 0 ? liveSubscriptions(graph) : []) {
        if (subscription.isPaused) continue;
        const value = changes
          .filter((change) => concerns(subscription, change))
          .flatMap(withFaults)
          .map((change) => changeView(graph, subscription, change));
        if (value.length > 0)
          send(subscription.notificationUrl, value, () => sendLifecycle(subscription, 'missed'));
      }
    },
    announce: (lifecycleEvent) => {
      for (const subscription of liveSubscriptions(graph)) {
        if (lifecycleEvent === 'subscriptionRemoved') subscriptions.remove(subscription.id);
        if (lifecycleEvent === 'reauthorizationRequired')
          subscriptions.put({ ...subscription, isPaused: true });
        sendLifecycle(subscription, lifecycleEvent);
      }
    },
    idle: async () => {
      await Promise.all(underWay);
    },
    close: async () => {
      stop.abort();
      await Promise.all(underWay);
    },
  };
}
