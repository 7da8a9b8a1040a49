import { join } from 'node:path';
import { personId } from '#sandbox/demo/people.ts';
import type { Sandbox } from '#sandbox/start-sandbox.ts';
import { startSandbox } from '#sandbox/start-sandbox.ts';
import type { Organiser } from './load-reviews.ts';
import { reviewsSettled, scheduleReviews, organisedSubjects } from './load-reviews.ts';
import type { Row } from './statistics.ts';
import { countRow } from './statistics.ts';

/** One after the other, so that everything under way at a time wants the same mailbox. */
const organisers: readonly Organiser[] = [
  { personId: personId('maja'), teamId: 'platform' },
  { personId: personId('yusuf'), teamId: 'data' },
  { personId: personId('johan'), teamId: 'platform-and-data' },
  { personId: personId('mikael'), teamId: 'product' },
];
const reviewsEach = 50;
const reviewCount = organisers.length * reviewsEach;

type Fault = Parameters<Sandbox['graph']['faults']['add']>[0];

/** What goes wrong for each organiser. */
const faultsOfEach: readonly Fault[] = [
  { kind: 'throttled', path: '/me/events', retryAfterSeconds: 2, count: 8 },
  { kind: 'throttled', method: 'POST', path: '/subscriptions', retryAfterSeconds: 1 },
  { kind: 'unavailable', path: '/me/events', count: 8 },
  { kind: 'slow', path: '/me/events', delayMs: 700, count: 8 },
  { kind: 'dropped-after-effect', method: 'POST', path: '/me/events', count: 8 },
  { kind: 'gateway-timeout-after-effect', method: 'POST', path: '/me/events', count: 8 },
];
/** Fewer than there are places in a mailbox: with all of them taken, nobody there could schedule. */
const hanging: Fault = {
  kind: 'hanging-after-effect',
  method: 'POST',
  path: '/me/events',
  count: 3,
};

/** Subjects are the reviews' names here: of each organiser the next fifty. */
const subjectsOf = (index: number): string[] =>
  Array.from({ length: reviewsEach }, (_, n) => `Review ${index * reviewsEach + n + 1}`);

/** Many reviews scheduled at once while Graph fails in every way: what their organisers' calendars hold, and how Graph was treated. */
export async function reviewRows(folder: string): Promise<Row[]> {
  const sandbox = await startSandbox({ port: 0, dataFolder: join(folder, 'reviews') });
  try {
    const startedAt = performance.now();
    const { faults } = sandbox.graph;
    faults.add(hanging);
    for (const [index, organiser] of organisers.entries()) {
      for (const fault of faultsOfEach) faults.add(fault);
      await scheduleReviews(sandbox, organiser, subjectsOf(index));
    }
    await reviewsSettled(sandbox, organisers);
    if (faults.list().length > 0) throw new Error('Not every fault was met.');
    const seconds = (performance.now() - startedAt) / 1000;
    const { highestConcurrency, earlyRetries } = sandbox.graph.traffic.counters();
    const subjects = (
      await Promise.all(organisers.map(({ personId: id }) => organisedSubjects(sandbox, id)))
    ).flat();
    const wanted = organisers.flatMap((_, index) => subjectsOf(index));
    const amiss = wanted.filter((name) => subjects.filter((one) => one === name).length !== 1);
    return [
      countRow('reviews without an event, or with several', amiss.length, 0),
      countRow(
        'most calls at once in one mailbox',
        Math.max(...Object.values(highestConcurrency)),
        4,
      ),
      countRow('calls repeated before Graph’s Retry-After', earlyRetries, 0),
      {
        figure: 'until every review has its event (for information)',
        floor: `${reviewCount}`,
        value: `${seconds.toFixed(1)} s`,
        ratio: seconds / reviewCount,
        limit: Infinity,
      },
    ];
  } finally {
    await sandbox.close();
  }
}
