import { describe, expect, it } from '@jest/globals';
import { ada, aKeyResult, anObjective, bo, eva } from '#tests/http/organisation.ts';
import { reviewLinksIn } from '#core/domain/review-link.ts';
import { booked } from './world/booked.ts';
import { path } from './world/inputs.ts';
import { cillaInvited, boInvited } from './world/people.ts';
import type { World } from './world/world.ts';
import { givenWorld } from './world/world.ts';

const secret = anObjective({
  id: 'secret',
  title: 'A quiet change of plans',
  rank: 'a1',
  audience: { kind: 'restricted', personIds: [bo], teamIds: [] },
  keyResults: [],
});
const given = givenWorld(() => [anObjective(), secret]);

const opens = async ({ ask, outlook }: World, as: string) => {
  const [event] = await outlook.events(as);
  return ask('readInvitation', { as, path: {}, query: { eventId: event?.id ?? '' } });
};
const idIn = (answer: Awaited<ReturnType<typeof opens>>) =>
  answer.kind === 'review' ? answer.screen.view.review.id : answer.kind;
const weekly = {
  subject: 'Weekly',
  start: { dateTime: '2026-11-23T09:00:00', timeZone: 'UTC' },
  end: { dateTime: '2026-11-23T09:30:00', timeZone: 'UTC' },
  attendees: [{ type: 'required' as const, emailAddress: { address: boInvited.mail, name: 'Bo' } }],
  recurrence: {
    pattern: { type: 'weekly' as const, interval: 1, daysOfWeek: ['monday' as const] },
    range: { type: 'numbered' as const, startDate: '2026-11-23', numberOfOccurrences: 5 },
  },
};
const attachment = (eventId: string, reviewId = 'attached-1') => ({
  reviewId,
  eventId,
  kind: 'mid-quarter' as const,
  objectiveIds: null,
  language: 'en' as const,
  insertsBlock: true,
});

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

describe('OKRs attached to a meeting that exists', () => {
  it('bind the whole series, and are found from each occurrence in each mailbox', async () => {
    const world = given();
    const master = await world.outlook.create(ada, weekly);
    await world.ask('attachReview', { as: ada, path, body: attachment(master.id ?? '') });
    await world.settle();
    for (const as of [ada, bo]) {
      const occurrences = await world.outlook.occurrences(as, '2026-11-20', '2026-12-20');
      expect(occurrences).toHaveLength(4);
      for (const { id: eventId = '' } of occurrences)
        expect(idIn(await world.ask('readInvitation', { as, path: {}, query: { eventId } }))).toBe(
          'attached-1',
        );
    }
  });

  it('stand before what the organiser wrote, and leave it as it is', async () => {
    const world = given();
    const event = await world.outlook.create(ada, {
      ...weekly,
      body: { contentType: 'html', content: '<p>Coffee &amp; buns</p>' },
    });
    await world.ask('attachReview', { as: ada, path, body: attachment(event.id ?? '') });
    await world.settle();
    const html = (await world.outlook.events(bo))[0]?.body?.content ?? '';
    expect(html).toMatch(/<\/table><br>[\s\S]*<p>Coffee &amp; buns<\/p>/);
  });

  it('asked for twice are one review', async () => {
    const world = given();
    const event = await world.outlook.create(ada, weekly);
    const call = { as: ada, path, body: attachment(event.id ?? '') };
    expect((await world.ask('attachReview', call)).review.id).toBe('attached-1');
    expect((await world.ask('attachReview', call)).review.id).toBe('attached-1');
    expect((await world.ask('readBoard', { as: ada, path })).reviews).toHaveLength(1);
  });

  it('are for the organiser of the meeting', async () => {
    const world = given();
    await world.outlook.create(bo, {
      ...weekly,
      attendees: [{ type: 'required', emailAddress: { address: 'ada@norrviken.example' } }],
    });
    const [copy] = await world.outlook.events(ada);
    const call = { as: ada, path, body: attachment(copy?.id ?? '') };
    expect((await world.refusal('attachReview', call)).code).toBe('not-organiser');
    const gone = { as: ada, path, body: attachment('AAMkGone=') };
    expect((await world.refusal('attachReview', gone)).code).toBe('not-found');
  });

  it('of two reviews are both there: one is shown, the other is named', async () => {
    const world = given();
    const event = await world.outlook.create(ada, weekly);
    for (const id of ['first', 'second'])
      await world.ask('attachReview', { as: ada, path, body: attachment(event.id ?? '', id) });
    await world.settle();
    const answer = await opens(world, bo);
    expect(answer).toMatchObject({ kind: 'review', others: [{ reference: { ...path } }] });
  });
});

describe('the block for an invitation that is being written', () => {
  it('shows what all may see, says how much that is, and stores nothing', async () => {
    const world = given();
    const body = {
      kind: 'quarterly' as const,
      objectiveIds: null,
      language: 'sv' as const,
      attendees: [boInvited.mail, cillaInvited.mail],
    };
    const block = await world.ask('writeBlock', { as: ada, path, body });
    expect(block).toMatchObject({ chosenCount: 2, shownCount: 1 });
    expect(block.html).toContain('Kvartalsgenomgång');
    expect(reviewLinksIn(block.html)).toMatchObject([{ ...path, reviewId: block.reviewId }]);
    expect((await world.ask('readBoard', { as: ada, path })).reviews).toEqual([]);
  });
});

describe('the review on the screen', () => {
  it('says what has moved since it was scheduled, and one’s check-in is seen at once', async () => {
    const world = given();
    const { review } = await booked(world);
    const at = { ...path, reviewId: review.id };
    const { id: keyResultId } = aKeyResult();
    await world.ask('recordCheckIn', {
      as: bo,
      path: { ...path, objectiveId: anObjective().id, keyResultId },
      body: { reading: { kind: 'value', value: 4 }, confidence: 7 },
      key: 'c1',
    });
    const screen = await world.ask('readReview', { as: ada, path: at });
    expect(screen).toMatchObject({
      since: { kind: 'scheduled' },
      movements: [{ keyResultId, value: { from: null, to: 4 }, confidence: { from: null, to: 7 } }],
    });
  });

  it('has notes that nobody else reads', async () => {
    const world = given();
    const { review } = await booked(world);
    const at = { ...path, reviewId: review.id };
    await world.ask('writeNotes', { as: bo, path: at, body: { notes: 'Ask about churn' } });
    expect((await world.ask('readReview', { as: bo, path: at })).notes).toBe('Ask about churn');
    expect((await world.ask('readReview', { as: ada, path: at })).notes).toBe('');
  });

  it('opens from the meeting’s chat, without a call of Graph', async () => {
    const world = given();
    const { review } = await booked(world);
    const [event] = await world.outlook.events(bo);
    const chatId = decodeURIComponent(
      /19%3ameeting_[^/]*?thread\.v2/i.exec(event?.onlineMeeting?.joinUrl ?? '')?.[0] ?? '',
    );
    const before = world.link.requests.length;
    const answer = await world.ask('readInvitation', { as: bo, path: {}, query: { chatId } });
    expect(idIn(answer)).toBe(review.id);
    expect(world.link.requests).toHaveLength(before);
  });
});
