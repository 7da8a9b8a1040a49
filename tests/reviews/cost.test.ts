import { describe, expect, it } from '@jest/globals';
import { anObjective, bo } from '#tests/http/organisation.ts';
import { booked } from './world/booked.ts';
import { path } from './world/inputs.ts';
import { idIn, opens } from './world/opening.ts';
import { givenWorld } from './world/world.ts';

const given = givenWorld({ objectives: () => [anObjective()] });
const nothing = { read: 0, page: 0, write: 0, changes: 0 };

describe('what it costs to open the review of an invitation, once the organisation is known', () => {
  it('by its link are two reads, the review and the viewer’s notes, and no call of Graph', async () => {
    const world = given();
    const { ask, link, takeCounts } = world;
    const { review } = await booked(world);
    await ask('readBoard', { as: bo, path });
    takeCounts();
    const before = link.requests.length;
    const query = { eventId: 'AAMk', ...path, reviewId: review.id };
    expect(idIn(await ask('readInvitation', { as: bo, path: {}, query }))).toBe(review.id);
    expect(takeCounts()).toEqual({ ...nothing, read: 2 });
    expect(link.requests).toHaveLength(before);
  });

  it('by its event is one call of Graph and one read more', async () => {
    const world = given();
    const { review } = await booked(world);
    await world.ask('readBoard', { as: bo, path });
    world.takeCounts();
    const before = world.link.requests.length;
    expect(idIn(await opens(world, bo))).toBe(review.id);
    expect(world.takeCounts()).toEqual({ ...nothing, read: 3 });
    expect(world.link.requests.slice(before).map(({ method }) => method)).toEqual(['GET']);
  });
});
