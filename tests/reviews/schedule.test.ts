import { describe, expect, it } from '@jest/globals';
import type { ReviewInput } from '#core/contract/reviews.ts';
import { ada, anObjective, bo, eva } from '#tests/http/organisation.ts';
import { stores } from '#tests/http/stores.ts';
import { boInvited, room } from './world/people.ts';
import { givenWorld } from './world/world.ts';
import { aReviewInput, path } from './world/inputs.ts';

describe.each(stores)('scheduling a review on $name', ({ open }) => {
  const given = givenWorld({ objectives: () => [anObjective()], openStore: open });

  it('makes one event with a meeting in Teams, and the OKRs in the invitation of everybody', async () => {
    const { ask, settle, outlook } = given();
    const view = await ask('scheduleReview', { as: ada, path, body: aReviewInput(), key: 'k1' });
    expect(view).toMatchObject({
      review: { booking: { kind: 'wanted' } },
      delivery: { kind: 'queued' },
    });
    await settle();
    const [event, ...others] = await outlook.events(ada);
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      subject: 'Quarterly review · Platform',
      isOnlineMeeting: true,
      start: { dateTime: '2026-12-10T09:00:00.0000000' },
    });
    const [copy] = await outlook.events(bo);
    expect(copy?.body?.content).toContain('Municipalities move without asking us');
    expect(copy?.body?.content).toContain('/reviews/platform/2026-q4/');
  });

  it('shows on the board and on Home of everybody who attends, booked', async () => {
    const { ask, settle } = given();
    await ask('scheduleReview', { as: ada, path, body: aReviewInput(), key: 'k1' });
    await settle();
    const board = await ask('readBoard', { as: bo, path });
    expect(board.reviews).toMatchObject([
      { review: { booking: { kind: 'booked', isSeries: false } }, delivery: { kind: 'done' } },
    ]);
    for (const as of [ada, bo]) {
      const { reviews } = await ask('readHome', { as, path: {} });
      expect(reviews).toMatchObject([
        { subject: 'Quarterly review · Platform', calendar: 'told', isOrganiser: as === ada },
      ]);
    }
    expect((await ask('readHome', { as: eva, path: {} })).reviews).toEqual([]);
  });

  it('sent twice is one review and one event', async () => {
    const { ask, settle, outlook } = given();
    const call = { as: ada, path, body: aReviewInput(), key: 'k1' };
    const [first, second] = [await ask('scheduleReview', call), await ask('scheduleReview', call)];
    expect(second.review.id).toBe(first.review.id);
    await settle();
    expect(await outlook.events(ada)).toHaveLength(1);
  });

  it('is for those who lead', async () => {
    const { refusal } = given();
    const call = { path, body: aReviewInput(), key: 'k1' };
    expect((await refusal('scheduleReview', { ...call, as: bo })).code).toBe('forbidden');
  });

  it('refuses an address that is not the invited person’s, so that nobody reads through a name', async () => {
    const { refusal } = given();
    const attendees = [{ ...boInvited, mail: 'bo@elsewhere.example' }];
    const body: ReviewInput = { ...aReviewInput(), attendees };
    const problem = await refusal('scheduleReview', { as: ada, path, body, key: 'k1' });
    expect(problem.fields).toEqual([{ path: 'attendees.0.mail', rule: 'unknown-id' }]);
  });

  it('books a room with it, which answers by itself', async () => {
    const { ask, settle, outlook } = given();
    const body = { ...aReviewInput(), attendees: [boInvited, room] };
    await ask('scheduleReview', { as: ada, path, body, key: 'k1' });
    await settle();
    const [event] = await outlook.events(ada);
    expect(event?.attendees).toContainEqual(
      expect.objectContaining({
        type: 'resource',
        status: expect.objectContaining({ response: 'accepted' }) as unknown,
      }),
    );
  });
});
