import { describe, expect, it } from '@jest/globals';
import { ada, anObjective } from '#tests/http/organisation.ts';
import { aReviewInput, path } from './world/inputs.ts';
import { givenWorld } from './world/world.ts';

/** As many as the Functions host takes from a queue. Source: https://learn.microsoft.com/azure/azure-functions/functions-bindings-storage-queue#host-json */
const atOnce = 16;
const given = givenWorld({ objectives: () => [anObjective()], atOnce });
const subjects = Array.from({ length: 40 }, (_, n) => `Review ${n + 1}`);

describe('Many reviews of one organiser, while Graph fails in every way', () => {
  it('are one event each, by at most four calls at once, and Graph’s Retry-After is obeyed', async () => {
    const { ask, graph, outlook, settle } = given();
    for (const [n, subject] of subjects.entries()) {
      const body = aReviewInput({ subject });
      await ask('scheduleReview', { as: ada, path, body, key: `k${n}` });
    }
    const { faults } = graph;
    const post = { method: 'POST', path: '/me/events', count: 5 } as const;
    faults.add({ kind: 'throttled', path: '/me/events', retryAfterSeconds: 3, count: 10 });
    faults.add({ kind: 'unavailable', path: '/me/events', count: 10 });
    faults.add({ kind: 'slow', path: '/me/events', delayMs: 100, count: 10 });
    faults.add({ kind: 'dropped-after-effect', ...post });
    faults.add({ kind: 'gateway-timeout-after-effect', ...post });
    // Longer than Kvartal waits.
    faults.add({ kind: 'slow', ...post, delayMs: 400, count: 3 });
    await settle();
    expect(faults.list()).toEqual([]);
    const { highestConcurrency, earlyRetries } = graph.traffic.counters();
    expect(highestConcurrency[ada]).toBe(4);
    expect(earlyRetries).toBe(0);
    const events = await outlook.events(ada);
    expect(events).toHaveLength(subjects.length);
    expect(new Set(events.map(({ subject }) => subject))).toEqual(new Set(subjects));
  });
});
