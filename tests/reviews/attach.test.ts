import { describe, expect, it } from '@jest/globals';
import { reviewLinksIn } from '#core/domain/review-link.ts';
import { ada, anObjective, bo } from '#tests/http/organisation.ts';
import { path } from './world/inputs.ts';
import { idIn, opens, secret, weekly } from './world/opening.ts';
import { boInvited, cillaInvited } from './world/people.ts';
import { givenWorld } from './world/world.ts';

const given = givenWorld({ objectives: () => [anObjective(), secret] });

const attachment = (eventId: string, reviewId = 'attached-1') => ({
  reviewId,
  eventId,
  kind: 'mid-quarter' as const,
  objectiveIds: null,
  language: 'en' as const,
  insertsBlock: true,
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

  it('attached to one occurrence are the series’, of which that one stays a part', async () => {
    const world = given();
    const master = await world.outlook.create(ada, weekly);
    const [, second] = await world.outlook.occurrences(ada, '2026-11-20', '2026-12-20');
    await world.ask('attachReview', { as: ada, path, body: attachment(second?.id ?? '') });
    await world.settle();
    const { reviews } = await world.ask('readBoard', { as: ada, path });
    expect(reviews[0]?.review.time.startsAt).toBe('2026-11-23T09:00:00.000Z');
    const occurrences = await world.outlook.occurrences(ada, '2026-11-20', '2026-12-20');
    expect(occurrences.map(({ type }) => type)).toEqual([
      'occurrence',
      'occurrence',
      'occurrence',
      'occurrence',
    ]);
    expect((await world.outlook.events(ada))[0]).toMatchObject({ id: master.id });
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
