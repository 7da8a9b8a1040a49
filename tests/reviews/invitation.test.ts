import { describe, expect, it } from '@jest/globals';
import { reviewLinksIn } from '#core/domain/review-link.ts';
import { ada, anObjective, bo, eva } from '#tests/http/organisation.ts';
import { booked } from './world/booked.ts';
import { path } from './world/inputs.ts';
import { idIn, opens, secret, weekly } from './world/opening.ts';
import { boInvited, cillaInvited } from './world/people.ts';
import { givenWorld } from './world/world.ts';

const given = givenWorld({ objectives: () => [anObjective(), secret] });

describe('an invitation', () => {
  it('leads to its review in the organiser’s and in an attendee’s mailbox, by one call and other ids', async () => {
    const world = given();
    const { review } = await booked(world, { attendees: [cillaInvited, boInvited] });
    const before = world.link.requests.length;
    for (const as of [ada, bo]) expect(idIn(await opens(world, as))).toBe(review.id);
    const ids = await Promise.all(
      [ada, bo].map(async (as) => (await world.outlook.events(as))[0]?.id),
    );
    expect(new Set(ids).size).toBe(2);
    expect(world.link.requests.slice(before).map(({ method }) => method)).toEqual(['GET', 'GET']);
  });

  it('leads there by its link without any call of Graph', async () => {
    const world = given();
    const { review } = await booked(world);
    const [event] = await world.outlook.events(bo);
    const [link] = reviewLinksIn(event?.body?.content ?? '');
    const before = world.link.requests.length;
    const query = { eventId: event?.id ?? '', ...path, reviewId: link?.reviewId ?? '' };
    expect(idIn(await world.ask('readInvitation', { as: bo, path: {}, query }))).toBe(review.id);
    expect(world.link.requests).toHaveLength(before);
  });

  it('leads to its review after it was moved, and after it was cancelled', async () => {
    const world = given();
    const { review } = await booked(world);
    const [event] = await world.outlook.events(ada);
    await world.outlook.change(ada, event?.id ?? '', { subject: 'Moved' });
    await world.settle();
    expect(idIn(await opens(world, bo))).toBe(review.id);
    await world.outlook.cancel(ada, event?.id ?? '');
    await world.settle();
    const answer = await opens(world, bo);
    expect(answer).toMatchObject({
      kind: 'review',
      screen: { view: { review: { id: review.id, booking: { kind: 'cancelled' } } } },
    });
  });

  it('that was forwarded leads whoever got it to the review, as far as they may see it', async () => {
    const world = given();
    const { review } = await booked(world);
    const [event] = await world.outlook.events(ada);
    await world.outlook.forward(ada, event?.id ?? '', 'eva@norrviken.example');
    const answer = await opens(world, eva);
    expect(idIn(answer)).toBe(review.id);
    expect(JSON.stringify(answer)).not.toContain('quiet change');
  });

  it('of an unrelated meeting says so, and who may attach OKRs to it', async () => {
    const world = given();
    await world.outlook.create(ada, weekly);
    expect(await opens(world, ada)).toMatchObject({
      kind: 'unrelated',
      isOrganiser: true,
      teams: [{ id: 'platform' }],
      cycleId: '2026-q4',
    });
    expect(await opens(world, bo)).toMatchObject({
      kind: 'unrelated',
      isOrganiser: false,
      teams: [],
    });
  });

  it('with a forged, a stale or a foreign link shows what its event is about, or nothing', async () => {
    const world = given();
    const { review } = await booked(world);
    await world.outlook.create(eva, { ...weekly, attendees: [] });
    const [event] = await world.outlook.events(eva);
    const hints = [
      { ...path, reviewId: 'no-such-review' },
      { teamId: 'no-team', cycleId: '2026-q4', reviewId: review.id },
      { teamId: 'sales', cycleId: '2026-q4', reviewId: review.id },
      { ...path, cycleId: '2026-q3', reviewId: review.id },
    ];
    for (const hint of hints) {
      const query = { eventId: event?.id ?? '', ...hint };
      expect(await world.ask('readInvitation', { as: eva, path: {}, query })).toMatchObject({
        kind: 'unrelated',
      });
    }
    // Who is not invited sees when the review is, and nothing that is not theirs.
    const seen = await world.ask('readReview', {
      as: eva,
      path: { ...path, reviewId: review.id },
    });
    expect(seen.view.review).toMatchObject({ attendees: [], agenda: [] });
    expect(JSON.stringify(seen)).not.toContain('quiet change');
  });

  it.each(['', '../users', 'AAMk%2F..%2Fusers', 'a'.repeat(900)])(
    'with the id "%s" reaches nothing',
    async (eventId) => {
      const world = given();
      const query = eventId === '' ? {} : { eventId };
      const answer = await world.ask('readInvitation', { as: bo, path: {}, query });
      expect(answer).toMatchObject({ kind: 'unrelated', isOrganiser: false });
      expect(
        world.link.requests.every(
          ({ path: to }) => to.startsWith('/me/events/') || to.startsWith('/users'),
        ),
      ).toBe(true);
    },
  );
});
