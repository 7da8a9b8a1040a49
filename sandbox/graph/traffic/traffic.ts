import { createHash } from 'node:crypto';
import type { GraphRequest } from '#sandbox/graph/protocol/messages.ts';

/** Source: https://learn.microsoft.com/graph/throttling-limits#outlook-service-limits */
const mostAtOnce = 4;

/** What callers have done, for those who want to know whether they behaved. */
interface Counters {
  /** Requests by `METHOD template`; parts of a batch count for themselves. */
  readonly requests: Readonly<Record<string, number>>;
  /** Most requests under way at once, by mailbox id, refused ones included. */
  readonly highestConcurrency: Readonly<Record<string, number>>;
  /** Requests that were repeated before their Retry-After had passed. */
  readonly earlyRetries: number;
}

export interface Traffic {
  count(route: string): void;
  /** Takes a place at a mailbox, and says whether it is one of those that the limit allows. */
  enter(appId: string, mailboxId: string): boolean;
  leave(appId: string, mailboxId: string): void;
  /** Notes that a request came. */
  seen(request: GraphRequest): void;
  /** Notes that a request has been asked to wait. */
  toldToWait(request: GraphRequest, seconds: number): void;
  counters(): Counters;
  reset(): void;
}

/** What makes a request the same as one before. */
const keyOf = ({ caller, method, path, query, body }: GraphRequest): string => {
  // `/me` is somebody else's for each person.
  const who = caller.kind === 'person' ? caller.personId : null;
  return createHash('sha256')
    .update(JSON.stringify([caller.appId, who, method, path, query.toString(), body ?? null]))
    .digest('base64');
};

export function openTraffic(now: () => number): Traffic {
  const underWay = new Map<string, number>();
  const highest = new Map<string, number>();
  const requests = new Map<string, number>();
  const waitUntil = new Map<string, number>();
  let earlyRetries = 0;
  const add = (map: Map<string, number>, key: string, difference: number): number => {
    const value = (map.get(key) ?? 0) + difference;
    map.set(key, value);
    return value;
  };
  return {
    count: (route) => void add(requests, route, 1),
    enter: (appId, mailboxId) => {
      const atOnce = add(underWay, `${appId} ${mailboxId}`, 1);
      highest.set(mailboxId, Math.max(atOnce, highest.get(mailboxId) ?? 0));
      return atOnce <= mostAtOnce;
    },
    leave: (appId, mailboxId) => void add(underWay, `${appId} ${mailboxId}`, -1),
    seen: (request) => {
      const key = keyOf(request);
      const until = waitUntil.get(key);
      waitUntil.delete(key);
      if (until !== undefined && now() < until) earlyRetries += 1;
    },
    toldToWait: (request, seconds) => void waitUntil.set(keyOf(request), now() + seconds * 1000),
    counters: () => ({
      requests: Object.fromEntries(requests),
      highestConcurrency: Object.fromEntries(highest),
      earlyRetries,
    }),
    reset: () => {
      for (const map of [highest, requests, waitUntil]) map.clear();
      earlyRetries = 0;
    },
  };
}
