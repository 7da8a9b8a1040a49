import { describe, expect, it } from '@jest/globals';
import { watchedPeople } from '#functions/use-cases/calendars/go-round.ts';
import { ada, anObjective, bo, now } from '#tests/http/organisation.ts';
import { booked } from './world/booked.ts';
import { aReviewInput, path } from './world/inputs.ts';
import { goRounds } from './world/rounds.ts';
import type { World } from './world/world.ts';
import { givenWorld } from './world/world.ts';

const restricted = anObjective({
  id: 'secret',
  title: 'A quiet change of plans',
  audience: { kind: 'restricted', personIds: [bo], teamIds: [] },
  keyResults: [],
});
const given = givenWorld({ objectives: () => [restricted] });
const moved = {
  start: { dateTime: '2026-12-14T13:00:00', timeZone: 'UTC' },
  end: { dateTime: '2026-12-14T14:00:00', timeZone: 'UTC' },
};

const adasEvent = async ({ outlook }: World) => (await outlook.events(ada))[0]?.id ?? '';
const reviewNow = async ({ ask }: World) =>
  (await ask('readBoard', { as: bo, path })).reviews[0]?.review;
const watchedIn = ({ store, tenantId }: World) => watchedPeople({ store }, tenantId);

describe('what somebody changes in Outlook', () => {
  it('comes back: another time and subject', async () => {
    const world = given();
    await booked(world);
    await world.outlook.change(ada, await adasEvent(world), { ...moved, subject: 'Review, moved' });
    await world.settle();
    expect(await reviewNow(world)).toMatchObject({
      subject: 'Review, moved',
      time: { startsAt: '2026-12-14T13:00:00.000Z', endsAt: '2026-12-14T14:00:00.000Z' },
    });
    expect((await world.ask('readHome', { as: bo, path: {} })).reviews).toMatchObject([
      { startsAt: '2026-12-14T13:00:00.000Z' },
    ]);
  });

  it('comes back: a cancellation, and a deletion', async () => {
    for (const end of ['cancel', 'remove'] as const) {
      const world = given();
      const { review } = await booked(world);
      await world.outlook[end](ada, await adasEvent(world));
      await world.settle();
      const at = { ...path, reviewId: review.id };
      const { view } = await world.ask('readReview', { as: bo, path: at });
      expect(view.review.booking).toMatchObject({ kind: 'cancelled', by: 'calendar' });
    }
  });

  it('comes back: attendees, and the invitation then shows what those may see', async () => {
    const world = given();
    await booked(world);
    const event = await adasEvent(world);
    expect((await world.outlook.events(ada))[0]?.body?.content).toContain('quiet change');
    await world.outlook.change(ada, event, {
      attendees: [
        { type: 'required', emailAddress: { address: 'cilla@norrviken.example', name: 'Cilla' } },
        { type: 'optional', emailAddress: { address: 'gun@elsewhere.example', name: 'Gun' } },
      ],
    });
    await world.settle();
    expect((await reviewNow(world))?.attendees).toMatchObject([
      { kind: 'person', name: 'Cilla' },
      { kind: 'guest', name: 'Gun' },
    ]);
    expect((await world.outlook.events(ada))[0]?.body?.content).not.toContain('quiet change');
  });

  it('does not undo what Kvartal has yet to tell the calendar', async () => {
    const world = given();
    const { review, etag } = await booked(world);
    await world.outlook.change(ada, await adasEvent(world), { ...moved, subject: 'From Outlook' });
    const time = {
      startsAt: '2026-12-16T09:00:00.000Z',
      endsAt: '2026-12-16T10:00:00.000Z',
      timeZone: 'Europe/Stockholm',
    };
    await world.ask('changeReview', {
      as: ada,
      path: { ...path, reviewId: review.id },
      body: aReviewInput({ time }),
      ifMatch: etag,
    });
    await world.settle();
    expect(await reviewNow(world)).toMatchObject({ time, subject: 'From Outlook' });
    expect((await world.outlook.events(ada))[0]?.start?.dateTime).toMatch(/^2026-12-16T09:00/);
  });

  it('is found by the rounds when its notification was lost', async () => {
    const world = given();
    await booked(world);
    await goRounds(world);
    world.graph.faults.add({ kind: 'lose-notifications', count: 20 });
    await world.outlook.change(ada, await adasEvent(world), moved);
    await world.settle();
    expect((await reviewNow(world))?.time.startsAt).toBe('2026-12-10T09:00:00.000Z');
    await goRounds(world);
    expect((await reviewNow(world))?.time.startsAt).toBe('2026-12-14T13:00:00.000Z');
  });

  it.each(['missed', 'subscriptionRemoved', 'reauthorizationRequired'] as const)(
    'is followed on after Graph says %s',
    async (event) => {
      const world = given();
      await booked(world);
      world.graph.notifier.announce(event);
      await world.settle();
      await world.outlook.change(ada, await adasEvent(world), moved);
      await world.settle();
      expect((await reviewNow(world))?.time.startsAt).toBe('2026-12-14T13:00:00.000Z');
    },
  );

  it('is followed on after the subscription has run out', async () => {
    const world = given();
    await booked(world);
    world.setTime(now + 8 * 86_400_000);
    await goRounds(world);
    await world.outlook.change(ada, await adasEvent(world), moved);
    await world.settle();
    expect((await reviewNow(world))?.time.startsAt).toBe('2026-12-14T13:00:00.000Z');
  });

  it('is not waited for once no review is to come: the calendar is left alone', async () => {
    const world = given();
    await booked(world);
    const day = 86_400_000;
    const rounds = async (atMs: number) => {
      world.setTime(atMs);
      const before = world.link.requests.length;
      await goRounds(world);
      return world.link.requests.length - before;
    };
    const heldMs = Date.parse('2026-12-10T10:00:00.000Z');
    expect(await rounds(heldMs + 6 * day)).toBeGreaterThan(0);
    expect(await rounds(heldMs + 8 * day)).toBe(0);
    expect(await watchedIn(world)).toEqual([ada]);
    expect(await rounds(heldMs + 13 * day)).toBe(0);
    expect(await watchedIn(world)).toEqual([]);
  });

  it('in a body emptied by hand leaves it so, and keeps the review bound', async () => {
    const world = given();
    const { review } = await booked(world);
    const event = await adasEvent(world);
    await world.outlook.change(ada, event, { body: { contentType: 'html', content: '' } });
    await world.settle();
    const at = { ...path, reviewId: review.id };
    const { view } = await world.ask('readReview', { as: ada, path: at });
    const body = aReviewInput({ agenda: ['New'] });
    await world.ask('changeReview', { as: ada, path: at, body, ifMatch: view.etag });
    await world.settle();
    expect((await world.outlook.events(ada))[0]?.body?.content).not.toContain('/reviews/');
    expect((await reviewNow(world))?.booking).toMatchObject({ kind: 'booked' });
    await world.ask('refreshBlock', { as: ada, path: at });
    await world.settle();
    expect((await world.outlook.events(ada))[0]?.body?.content).toContain('/reviews/');
  });
});
