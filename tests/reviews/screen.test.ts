import { describe, expect, it } from '@jest/globals';
import { ada, aKeyResult, anObjective, bo } from '#tests/http/organisation.ts';
import { booked } from './world/booked.ts';
import { path } from './world/inputs.ts';
import { idIn, weekly } from './world/opening.ts';
import { givenWorld } from './world/world.ts';

const given = givenWorld({ objectives: () => [anObjective()] });

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

  it('of a series says what has moved since its last occurrence, and when the next one is', async () => {
    const world = given();
    const { id: eventId = '' } = await world.outlook.create(ada, weekly);
    const body = { reviewId: 'weekly-1', eventId, kind: 'process', objectiveIds: null } as const;
    const settled = { ...body, language: 'en', insertsBlock: false } as const;
    await world.ask('attachReview', { as: ada, path, body: settled });
    const { id: keyResultId } = aKeyResult();
    const checkIn = (value: number, key: string) =>
      world.ask('recordCheckIn', {
        as: bo,
        path: { ...path, objectiveId: anObjective().id, keyResultId },
        body: { reading: { kind: 'value', value }, confidence: 7 },
        key,
      });
    const at = { ...path, reviewId: 'weekly-1' };
    await checkIn(4, 'before');
    expect((await world.ask('readReview', { as: ada, path: at })).since.kind).toBe('scheduled');
    world.setTime(Date.parse('2026-12-02T12:00:00Z'));
    await checkIn(6, 'after');
    expect(await world.ask('readReview', { as: ada, path: at })).toMatchObject({
      since: { kind: 'held', at: '2026-11-30T09:00:00.000Z' },
      movements: [{ keyResultId, value: { from: 4, to: 6 }, confidence: null }],
      view: { occurrence: { startsAt: '2026-12-07T09:00:00.000Z' } },
    });
    await world.settle();
    const { reviews } = await world.ask('readHome', { as: bo, path: {} });
    expect(reviews).toMatchObject([{ startsAt: '2026-12-07T09:00:00.000Z' }]);
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
