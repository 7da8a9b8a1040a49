import { describe, expect, it } from '@jest/globals';
import { ada, anObjective, bo } from '#tests/http/organisation.ts';
import type { Fault } from '#tests/adapters/graph/weak-link.ts';
import { booked } from './world/booked.ts';
import { aReviewInput, path } from './world/inputs.ts';
import type { World } from './world/world.ts';
import { givenWorld } from './world/world.ts';

const given = givenWorld({ objectives: () => [anObjective()] });

const schedule = ({ ask }: World) =>
  ask('scheduleReview', { as: ada, path, body: aReviewInput(), key: 'k1' });
const reviewOnBoard = async ({ ask }: World) =>
  (await ask('readBoard', { as: bo, path })).reviews[0];
const busy: Fault = { kind: 'refused', status: 503 };
const passing: readonly [string, Fault][] = [
  ['is down for a moment', { kind: 'lost' }],
  ['is busy for a moment', busy],
  ['throttles', { kind: 'refused', status: 429, headers: { 'retry-after': '2' } }],
  ['does it, and its answer is lost', { kind: 'answer-lost' }],
  ['does it, and its answer is late', { kind: 'answer-late' }],
];

/** What of a review goes through Graph, and by which requests. */
const steps: readonly [
  string,
  RegExp,
  (world: World) => Promise<void>,
  (world: World) => Promise<void>,
][] = [
  [
    'creating',
    /^POST .*\/events$/,
    async (world) => void (await schedule(world)),
    async ({ outlook }) => {
      expect(await outlook.events(ada)).toHaveLength(1);
      expect(await outlook.events(bo)).toHaveLength(1);
    },
  ],
  [
    'reading before an update',
    /^GET .*\/events\/[^/]+/,
    async (world) => {
      const { review, etag } = await booked(world);
      const at = { ...path, reviewId: review.id };
      const body = aReviewInput({ agenda: ['New words'] });
      await world.ask('changeReview', { as: ada, path: at, body, ifMatch: etag });
    },
    async ({ outlook }) =>
      expect((await outlook.events(ada))[0]?.body?.content).toContain('New words'),
  ],
  [
    'updating',
    /^PATCH .*\/events\/[^/]+/,
    async (world) => {
      const { review, etag } = await booked(world);
      const at = { ...path, reviewId: review.id };
      const body = aReviewInput({ subject: 'Another subject' });
      await world.ask('changeReview', { as: ada, path: at, body, ifMatch: etag });
    },
    async ({ outlook }) => {
      const events = await outlook.events(bo);
      expect(events.map(({ subject }) => subject)).toEqual(['Another subject']);
    },
  ],
  [
    'cancelling',
    /^POST .*\/cancel$/,
    async (world) => {
      const { review, etag } = await booked(world);
      const at = { ...path, reviewId: review.id };
      await world.ask('cancelReview', { as: ada, path: at, ifMatch: etag });
    },
    async ({ outlook }) => {
      expect(await outlook.events(ada)).toEqual([]);
      expect(await outlook.events(bo)).toMatchObject([{ isCancelled: true }]);
    },
  ],
];

describe.each(steps)('When Graph, at %s,', (_, request, act, expectDone) => {
  it.each(passing)('%s, it is done in the end, and once', async (_name, fault) => {
    const world = given();
    // The fault waits for the step: what is done before it goes through.
    await act({ ...world, settle: world.settle });
    world.link.fail(request, fault);
    await world.settle();
    await expectDone(world);
    expect(await reviewOnBoard(world)).toMatchObject({ delivery: { kind: 'done' } });
  });

  it('stays down, the organiser sees it, and can try again', async () => {
    const world = given();
    await act(world);
    world.link.fail(request, ...Array.from({ length: 200 }, () => busy));
    await world.settle();
    const parked = await reviewOnBoard(world);
    expect(parked?.delivery).toEqual({ kind: 'parked', failure: 'unavailable' });
    world.link.reset();
    const at = { ...path, reviewId: parked?.review.id ?? '' };
    await world.ask('deliverReview', { as: ada, path: at });
    await world.settle();
    await expectDone(world);
    expect(await reviewOnBoard(world)).toMatchObject({ delivery: { kind: 'done' } });
  });
});

describe('A creation that was given up after it had its effect', () => {
  it('makes no second event when it is tried again much later', async () => {
    const world = given();
    await schedule(world);
    world.link.fail(/^POST .*\/events$/, { kind: 'answer-lost' });
    world.link.fail(/^(GET|POST) .*\/events/, ...Array.from({ length: 200 }, () => busy));
    await world.settle();
    const parked = await reviewOnBoard(world);
    expect(parked?.delivery).toEqual({ kind: 'parked', failure: 'unavailable' });
    world.link.reset();
    await world.ask('deliverReview', {
      as: ada,
      path: { ...path, reviewId: parked?.review.id ?? '' },
    });
    await world.settle();
    expect(await world.outlook.events(ada)).toHaveLength(1);
  });
});

describe('A message that is delivered twice, or late', () => {
  it('tells the calendar nothing twice', async () => {
    const world = given();
    const { review } = await schedule(world);
    const message = { tenantId: world.tenantId, ...path, reviewId: review.id };
    world.queues.put('deliveries', [message, message]);
    await world.settle();
    const posts = () =>
      world.link.requests.filter(
        ({ method, path: to }) => method === 'POST' && to.endsWith('/events'),
      );
    expect(posts()).toHaveLength(1);
    world.queues.put('deliveries', [message, message]);
    await world.settle();
    expect(posts()).toHaveLength(1);
    expect(await world.outlook.events(ada)).toHaveLength(1);
  });

  it('from before a change ends as the change says', async () => {
    const world = given();
    const { review, etag } = await booked(world);
    const at = { ...path, reviewId: review.id };
    const first = await world.ask('changeReview', {
      as: ada,
      path: at,
      body: aReviewInput({ subject: 'One' }),
      ifMatch: etag,
    });
    await world.ask('changeReview', {
      as: ada,
      path: at,
      body: aReviewInput({ subject: 'Two' }),
      ifMatch: first.etag,
    });
    await world.settle();
    expect((await world.outlook.events(bo)).map(({ subject }) => subject)).toEqual(['Two']);
  });
});
