import { describe, expect, it } from '@jest/globals';
import { ada, anObjective, bo, cilla, dag } from '#tests/http/organisation.ts';
import { booked } from './world/booked.ts';
import { aReviewInput, path } from './world/inputs.ts';
import type { World } from './world/world.ts';
import { givenWorld } from './world/world.ts';

const given = givenWorld({ objectives: () => [anObjective()] });
const call = { as: ada, path, body: aReviewInput(), key: 'k1' };
const stored = async ({ ask }: World) => (await ask('readBoard', { as: bo, path })).reviews;

describe('before anything is stored, the organiser is told', () => {
  it('that a permission is missing', async () => {
    const world = given();
    world.identity.faults.consentMissing = ['Calendars.ReadWrite'];
    expect((await world.refusal('scheduleReview', call)).code).toBe('consent-missing');
    expect(await stored(world)).toEqual([]);
  });

  it('that Entra wants more, and with what claims; a sign-in with them is enough', async () => {
    const world = given();
    world.identity.faults.conditionalAccess = true;
    const problem = await world.refusal('scheduleReview', call);
    expect(problem).toMatchObject({ code: 'interaction-required', status: 403 });
    const claims = problem.claims ?? '';
    expect(JSON.parse(claims)).toHaveProperty('access_token');
    expect(await stored(world)).toEqual([]);
    const { review } = await world.ask('scheduleReview', { ...call, claims });
    await world.settle();
    expect((await stored(world))[0]).toMatchObject({
      review: { id: review.id, booking: { kind: 'booked' } },
    });
  });

  it('that Entra does not answer', async () => {
    const world = given();
    // The keys by which tokens are verified are known.
    expect(await stored(world)).toEqual([]);
    world.identity.faults.outage = true;
    const problem = await world.refusal('readReviewPlan', { as: ada, path });
    expect(problem.code).toBe('calendar-unavailable');
  });

  it('who can be invited: who has a mailbox', async () => {
    const world = given();
    const sales = { teamId: 'sales', cycleId: '2026-q4' };
    const plan = await world.ask('readReviewPlan', { as: cilla, path: sales });
    expect(plan.organiser).toMatchObject({ name: 'Cilla' });
  });
});

describe('an organiser without a mailbox', () => {
  it('is told so, and nothing is lost', async () => {
    const world = given();
    const body = aReviewInput({ attendees: [] });
    const { review } = await world.ask('scheduleReview', { as: dag, path, body, key: 'k1' });
    await world.settle();
    expect(await stored(world)).toMatchObject([
      { review: { id: review.id }, delivery: { kind: 'parked', failure: 'no-mailbox' } },
    ]);
  });
});

/** Ada gives a review another subject, and goes before her calendar has heard of it. */
async function renamedAndGone(world: World) {
  const { review, etag } = await booked(world);
  const at = { ...path, reviewId: review.id };
  const body = aReviewInput({ subject: 'Later' });
  await world.ask('changeReview', { as: ada, path: at, body, ifMatch: etag });
  await world.forgetTokens();
  await world.settle();
  return at;
}

describe('when Kvartal may not act for an organiser who is away', () => {
  it('the work waits, says so, and is done when they are back', async () => {
    const world = given();
    const at = await renamedAndGone(world);
    expect((await stored(world))[0]?.delivery).toEqual({ kind: 'waiting' });
    expect((await world.ask('readHome', { as: ada, path: {} })).reviews).toMatchObject([
      { calendar: 'waiting', isOrganiser: true },
    ]);
    await world.ask('deliverReview', { as: ada, path: at });
    await world.settle();
    expect((await world.outlook.events(bo)).map(({ subject }) => subject)).toEqual(['Later']);
  });

  it('somebody else can not do it for them', async () => {
    const world = given();
    const { review } = await booked(world);
    const at = { ...path, reviewId: review.id };
    expect((await world.refusal('deliverReview', { as: bo, path: at })).code).toBe('forbidden');
  });
});

describe('with the app’s own right', () => {
  const asApp = givenWorld({ objectives: () => [anObjective()], access: 'application' });

  it('the work is done though the organiser is away', async () => {
    const world = asApp();
    await renamedAndGone(world);
    expect((await world.outlook.events(bo)).map(({ subject }) => subject)).toEqual(['Later']);
  });
});

describe('no log line', () => {
  it('has a title, an address or a token in it, whatever fails', async () => {
    const world = given();
    world.link.fail(/./, ...Array.from({ length: 300 }, () => ({ kind: 'lost' as const })));
    await world.send('scheduleReview', call);
    await world.settle();
    await world.send('findSlots', {
      as: ada,
      path,
      body: {
        mails: ['ada@norrviken.example'],
        fromDay: '2026-12-01',
        toDay: '2026-12-02',
        lengthMinutes: 60,
        timeZone: 'Europe/Stockholm',
      },
    });
    const log = world.logged.join('\n');
    expect(log).toContain('unavailable');
    expect(log).not.toMatch(/norrviken\.example|Quarterly|Municipalities|eyJ/);
  });
});
