import { describe, expect, it } from '@jest/globals';
import { ada, bo } from '#tests/http/organisation.ts';
import { path } from './world/inputs.ts';
import { weekly } from './world/opening.ts';
import { goRounds } from './world/rounds.ts';
import type { World } from './world/world.ts';
import { givenWorld } from './world/world.ts';

const given = givenWorld();
const reviewId = 'weekly-1';
const tuesdayNoon = {
  start: { dateTime: '2026-12-01T12:00:00', timeZone: 'UTC' },
  end: { dateTime: '2026-12-01T13:00:00', timeZone: 'UTC' },
};

/** Puts the review into the one event that there is. */
async function attached(world: World): Promise<void> {
  const [event] = await world.outlook.events(ada);
  await world.ask('attachReview', {
    as: ada,
    path,
    body: {
      reviewId,
      eventId: event?.id ?? '',
      kind: 'process',
      objectiveIds: null,
      language: 'en',
      insertsBlock: false,
    },
  });
  await world.settle();
}

const occurrenceOn = async ({ outlook }: World, day: string): Promise<string> => {
  const occurrences = await outlook.occurrences(ada, '2026-11-20', '2026-12-31');
  const found = occurrences.find(({ start }) => start?.dateTime?.startsWith(day));
  if (!found?.id) throw new Error(`There is no occurrence on ${day}.`);
  return found.id;
};

/** When the review is held next, for the board, for Home and on the screen. */
async function shownStarts(world: World): Promise<(string | undefined)[]> {
  const { reviews } = await world.ask('readBoard', { as: bo, path });
  const home = await world.ask('readHome', { as: bo, path: {} });
  const { view } = await world.ask('readReview', { as: bo, path: { ...path, reviewId } });
  return [reviews[0]?.occurrence.startsAt, home.reviews[0]?.startsAt, view.occurrence.startsAt];
}

const everywhere = (startsAt: string) => [startsAt, startsAt, startsAt];
const dayAfterFirst = Date.parse('2026-11-24T12:00:00Z');

/** The review's series after its first occurrence; its event. */
async function underWay(world: World): Promise<string> {
  const { id = '' } = await world.outlook.create(ada, weekly);
  await attached(world);
  world.setTime(dayAfterFirst);
  return id;
}

describe('an occurrence of a series', () => {
  it('that is moved in Outlook is held then, and the series goes on as it did', async () => {
    const world = given();
    await underWay(world);
    expect(await shownStarts(world)).toEqual(everywhere('2026-11-30T09:00:00.000Z'));
    await world.outlook.change(ada, await occurrenceOn(world, '2026-11-30'), tuesdayNoon);
    await world.settle();
    expect(await shownStarts(world)).toEqual(everywhere('2026-12-01T12:00:00.000Z'));
    world.setTime(Date.parse('2026-12-02T12:00:00Z'));
    expect(await shownStarts(world)).toEqual(everywhere('2026-12-07T09:00:00.000Z'));
    const screen = await world.ask('readReview', { as: bo, path: { ...path, reviewId } });
    expect(screen.since).toEqual({ kind: 'held', at: '2026-12-01T12:00:00.000Z' });
  });

  it.each(['cancel', 'remove'] as const)('is passed over after a %s', async (end) => {
    const world = given();
    await underWay(world);
    await world.outlook[end](ada, await occurrenceOn(world, '2026-11-30'));
    await world.settle();
    expect(await shownStarts(world)).toEqual(everywhere('2026-12-07T09:00:00.000Z'));
  });

  it('is found by the rounds when its notification was lost', async () => {
    const world = given();
    await underWay(world);
    await goRounds(world);
    world.graph.faults.add({ kind: 'lose-notifications', count: 20 });
    await world.outlook.change(ada, await occurrenceOn(world, '2026-11-30'), tuesdayNoon);
    await goRounds(world);
    expect((await shownStarts(world))[0]).toBe('2026-12-01T12:00:00.000Z');
    await world.outlook.cancel(ada, await occurrenceOn(world, '2026-12-01'));
    await goRounds(world);
    expect((await shownStarts(world))[0]).toBe('2026-12-07T09:00:00.000Z');
  });

  it('that was moved before the OKRs were attached is held when it is', async () => {
    const world = given();
    await world.outlook.create(ada, weekly);
    await world.outlook.change(ada, await occurrenceOn(world, '2026-11-30'), tuesdayNoon);
    await attached(world);
    world.setTime(dayAfterFirst);
    expect((await shownStarts(world))[0]).toBe('2026-12-01T12:00:00.000Z');
  });

  it('is as before once the whole series takes place at another time', async () => {
    const world = given();
    const id = await underWay(world);
    await world.outlook.change(ada, await occurrenceOn(world, '2026-11-30'), tuesdayNoon);
    await world.settle();
    await world.outlook.change(ada, id, {
      start: { dateTime: '2026-11-23T10:00:00', timeZone: 'UTC' },
      end: { dateTime: '2026-11-23T10:30:00', timeZone: 'UTC' },
    });
    await world.settle();
    expect(await shownStarts(world)).toEqual(everywhere('2026-11-30T10:00:00.000Z'));
  });

  it('costs one question when something else in the calendar is changed', async () => {
    const world = given();
    await world.outlook.create(ada, weekly);
    await attached(world);
    const other = await world.outlook.create(ada, { ...weekly, recurrence: null, attendees: [] });
    await world.settle();
    const before = world.link.requests.length;
    await world.outlook.change(ada, other.id ?? '', { subject: 'Another' });
    await world.settle();
    expect(world.link.requests.length - before).toBe(1);
  });

  it('is asked for after a deletion while its series goes on, and not once it is over', async () => {
    const world = given();
    await world.outlook.create(ada, weekly);
    await attached(world);
    const callsAfterDeletionAt = async (atMs: number) => {
      world.setTime(atMs);
      await goRounds(world);
      const single = { ...weekly, recurrence: null, attendees: [] };
      const { id = '' } = await world.outlook.create(ada, single);
      await world.settle();
      const before = world.link.requests.length;
      await world.outlook.remove(ada, id);
      await world.settle();
      return world.link.requests.length - before;
    };
    // What it was; the series, and its occurrences.
    expect(await callsAfterDeletionAt(dayAfterFirst)).toBe(3);
    const lastEnds = Date.parse('2026-12-21T09:30:00Z');
    expect(await callsAfterDeletionAt(lastEnds + 5 * 86_400_000)).toBe(3);
    expect(await callsAfterDeletionAt(lastEnds + 8 * 86_400_000)).toBe(0);
  });

  it('of a long series of days is found beyond the first page', async () => {
    const world = given();
    const pattern = { type: 'daily', interval: 1 } as const;
    const range = { type: 'numbered', startDate: '2026-11-23', numberOfOccurrences: 150 } as const;
    await world.outlook.create(ada, { ...weekly, recurrence: { pattern, range } });
    await attached(world);
    world.setTime(Date.parse('2027-03-30T12:00:00Z'));
    expect((await shownStarts(world))[2]).toBe('2027-03-31T09:00:00.000Z');
    await goRounds(world);
    const day = await world.outlook.occurrences(ada, '2027-03-31', '2027-04-01');
    await world.outlook.cancel(ada, day[0]?.id ?? '');
    await world.settle();
    expect((await shownStarts(world))[2]).toBe('2027-04-01T09:00:00.000Z');
  });
});
