import { describe, expect, it } from '@jest/globals';
import { aDraft } from './a-draft.ts';
import { givenOffices } from './given-offices.ts';

const given = givenOffices();
const annasCalendar = async () => (await given.annasOffice()).calendar;
const winter = { from: '2026-11-01T00:00:00.000Z', to: '2027-02-01T00:00:00.000Z' };
const summer = { startsAt: '2027-07-01T09:00:00.000Z', endsAt: '2027-07-01T10:00:00.000Z' };

describe('Changes', () => {
  it('begin with every event of the span, and go on with what has changed since', async () => {
    const calendar = await annasCalendar();
    const { eventId } = await calendar.create(aDraft());
    const { eventId: outside } = await calendar.create(aDraft(summer));
    const first = await calendar.changes(winter, null);
    expect(first.eventIds).toContain(eventId);
    expect(first.eventIds).not.toContain(outside);
    const second = await calendar.changes(winter, first.next);
    expect(second.eventIds).toEqual([]);
    await calendar.update(eventId, { subject: 'Later' });
    const third = await calendar.changes(winter, second.next);
    expect(third.eventIds).toEqual([eventId]);
    await calendar.cancel(eventId, '');
    expect(await calendar.changes(winter, third.next)).toMatchObject({
      eventIds: [],
      removedIds: [eventId],
    });
  });

  it('come page by page to the end', async () => {
    const calendar = await annasCalendar();
    const drafts = Array.from({ length: 105 }, () => aDraft());
    const events = await Promise.all(drafts.map((draft) => calendar.create(draft)));
    given.link().reset();
    const { eventIds } = await calendar.changes(winter, null);
    expect(eventIds).toEqual(expect.arrayContaining(events.map(({ eventId }) => eventId)));
    expect(given.link().requests.length).toBeGreaterThan(1);
  });

  it('begin anew when Graph has forgotten where they were', async () => {
    const calendar = await annasCalendar();
    const { eventId } = await calendar.create(aDraft());
    const { next } = await calendar.changes(winter, null);
    given.graph().faults.add({ kind: 'sync-state-lost' });
    const again = await calendar.changes(winter, next);
    expect(again.eventIds).toContain(eventId);
    expect((await calendar.changes(winter, again.next)).eventIds).toEqual([]);
  });
});
