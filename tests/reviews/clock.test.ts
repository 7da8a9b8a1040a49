import { describe, expect, it } from '@jest/globals';
import { ada, anObjective, bo } from '#tests/http/organisation.ts';
import { booked } from './world/booked.ts';
import { path } from './world/inputs.ts';
import { givenWorld } from './world/world.ts';

const given = givenWorld({ objectives: () => [anObjective()] });
const minuteMs = 60_000;

describe.each([
  ['before', 10 * minuteMs],
  ['after', -10 * minuteMs],
])('When Graph’s clock is ten minutes %s ours', (_, aheadMs) => {
  it('a review is booked at its time, and what is changed in Outlook comes back', async () => {
    const world = given();
    world.putGraphAhead(aheadMs);
    const { review } = await booked(world);
    expect(review).toMatchObject({
      time: { startsAt: '2026-12-10T09:00:00.000Z' },
      scheduledAt: '2026-11-18T09:00:00.000Z',
      booking: { kind: 'booked' },
    });
    const [event] = await world.outlook.events(ada);
    await world.outlook.change(ada, event?.id ?? '', { subject: 'Moved' });
    await world.settle();
    const board = await world.ask('readBoard', { as: bo, path });
    expect(board.reviews[0]?.review.subject).toBe('Moved');
  });
});
