import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Event } from '@microsoft/microsoft-graph-types';
import { anEvent, attendees } from './an-event.ts';
import type { TinyGraph } from './tiny-graph.ts';
import { startTinyGraph } from './tiny-graph.ts';

let graph: TinyGraph;
let anna: string;
let bo: string;
beforeEach(async () => {
  graph = await startTinyGraph();
  [anna, bo] = await Promise.all([graph.tokens.person('anna'), graph.tokens.person('bo')]);
});
afterEach(() => graph.close());

const weekly = {
  pattern: { type: 'weekly', interval: 1, daysOfWeek: ['monday'] },
  range: { type: 'numbered', startDate: '2026-03-09', numberOfOccurrences: 4 },
};
const post = async (recurrence: object = weekly) =>
  (
    await graph.call(
      'POST',
      '/me/events',
      anna,
      anEvent({ recurrence, attendees: attendees('bo') }),
    )
  ).body;
const instances = async ({ id }: Event, token = anna) => {
  const window = 'startDateTime=2026-03-01T00:00:00Z&endDateTime=2027-03-01T00:00:00Z&$top=50';
  return (await graph.call('GET', `/me/events/${id}/instances?${window}`, token)).body.value ?? [];
};
const starts = (events: readonly Event[]) =>
  events.map(({ start }) => start?.dateTime?.slice(0, 16));
const copyOf = async (event: Event) => {
  const filter = `$filter=iCalUId eq '${event.iCalUId}'`;
  return (await graph.call('GET', `/me/events?${filter}`, bo)).body.value?.[0] ?? {};
};
const patch = (event: Event | undefined, change: object, token = anna) =>
  graph.call('PATCH', `/me/events/${event?.id}`, token, change);

describe('A series', () => {
  it('is a master with occurrences whose iCalUIds differ in their date only', async () => {
    const master = await post();
    expect(master).toMatchObject({ type: 'seriesMaster', seriesMasterId: null });
    const occurrences = await instances(master);
    expect(occurrences).toHaveLength(4);
    for (const { iCalUId, id, type, seriesMasterId, start } of occurrences) {
      expect([type, seriesMasterId]).toEqual(['occurrence', master.id]);
      expect(id).not.toBe(master.id);
      const [year = 0, month = 0, day = 0] = (start?.dateTime ?? '').split(/[-T]/).map(Number);
      const date = Buffer.from([year >> 8, year & 255, month, day])
        .toString('hex')
        .toUpperCase();
      expect(iCalUId).toBe(master.iCalUId?.replace('E00800000000', `E008${date}`));
      const read = await graph.call('GET', `/me/events/${id}`, anna);
      expect(read.body.iCalUId).toBe(iCalUId);
    }
  });

  it('keeps its time on the wall when summer time begins', async () => {
    expect(starts(await instances(await post()))).toEqual([
      '2026-03-09T08:00',
      '2026-03-16T08:00',
      '2026-03-23T08:00',
      '2026-03-30T07:00',
    ]);
  });

  it('is the same in an attendee’s calendar, under other ids', async () => {
    const master = await post();
    const copy = await copyOf(master);
    expect(copy).toMatchObject({ type: 'seriesMaster', isOrganizer: false });
    const [mine, theirs] = [await instances(master), await instances(copy, bo)];
    expect(theirs.map(({ iCalUId }) => iCalUId)).toEqual(mine.map(({ iCalUId }) => iCalUId));
    const ids = new Set([...mine, ...theirs].map(({ id }) => id));
    expect(ids.size).toBe(8);
  });

  it('repeats by month, on a date or on a weekday', async () => {
    const range = { type: 'numbered', startDate: '2026-03-31', numberOfOccurrences: 3 };
    const monthly = { type: 'absoluteMonthly', interval: 1, dayOfMonth: 31 };
    expect(starts(await instances(await post({ pattern: monthly, range })))).toEqual([
      '2026-03-31T07:00',
      '2026-04-30T07:00',
      '2026-05-31T07:00',
    ]);
    const lastFriday = {
      type: 'relativeMonthly',
      interval: 3,
      daysOfWeek: ['friday'],
      index: 'last',
    };
    const until = { type: 'endDate', startDate: '2026-03-27', endDate: '2026-09-30' };
    expect(starts(await instances(await post({ pattern: lastFriday, range: until })))).toEqual([
      '2026-03-27T08:00',
      '2026-06-26T07:00',
      '2026-09-25T07:00',
    ]);
  });

  it('without an end is shown as far as one looks', async () => {
    const range = { type: 'noEnd', startDate: '2026-03-09' };
    expect(await instances(await post({ ...weekly, range }))).toHaveLength(50);
  });
});

describe('An occurrence', () => {
  const moved = {
    start: { dateTime: '2026-03-17T13:00:00', timeZone: 'Europe/Stockholm' },
    end: { dateTime: '2026-03-17T14:00:00', timeZone: 'Europe/Stockholm' },
  };

  it('that is moved is an exception with the id and iCalUId it had, in every calendar', async () => {
    const master = await post();
    const [, second] = await instances(master);
    const exception = (await patch(second, moved)).body;
    expect(exception).toMatchObject({
      id: second?.id,
      iCalUId: second?.iCalUId,
      type: 'exception',
      seriesMasterId: master.id,
      originalStart: '2026-03-16T08:00:00Z',
    });
    for (const events of [await instances(master), await instances(await copyOf(master), bo)])
      expect(starts(events)).toEqual([
        '2026-03-09T08:00',
        '2026-03-17T12:00',
        '2026-03-23T08:00',
        '2026-03-30T07:00',
      ]);
  });

  it('that gets another subject keeps the answers', async () => {
    const master = await post();
    await graph.call('POST', `/me/events/${(await copyOf(master)).id}/accept`, bo, {});
    const [first] = await instances(master);
    await patch(first, { subject: 'Kick-off' });
    const [theirs] = await instances(await copyOf(master), bo);
    expect(theirs).toMatchObject({
      subject: 'Kick-off',
      responseStatus: { response: 'accepted' },
    });
  });

  it('that is cancelled is gone for the organiser and marked for the others', async () => {
    const master = await post();
    const [, second] = await instances(master);
    await graph.call('POST', `/me/events/${second?.id}/cancel`, anna, {});
    expect(await instances(master)).toHaveLength(3);
    const theirs = await instances(await copyOf(master), bo);
    expect(theirs.map(({ isCancelled }) => isCancelled)).toEqual([false, true, false, false]);
    expect((await graph.call('GET', `/me/events/${second?.id}`, anna)).status).toBe(404);
  });

  it('cannot become a series', async () => {
    const [first] = await instances(await post());
    expect((await patch(first, { recurrence: weekly })).body.error?.code).toBe(
      'ErrorInvalidRequest',
    );
  });

  it('that was changed is lost when the series takes place at other times', async () => {
    const master = await post();
    const [, second] = await instances(master);
    await patch(second, moved);
    const range = { type: 'numbered', startDate: '2026-03-11', numberOfOccurrences: 2 };
    const pattern = { ...weekly.pattern, daysOfWeek: ['wednesday'] };
    await patch(master, { recurrence: { pattern, range } });
    for (const events of [await instances(master), await instances(await copyOf(master), bo)])
      expect(starts(events)).toEqual(['2026-03-11T08:00', '2026-03-18T08:00']);
  });
});

describe('Cancelling a series', () => {
  it('leaves it with its exceptions marked in the attendees’ calendars', async () => {
    const master = await post();
    const [first] = await instances(master);
    await patch(first, { subject: 'Kick-off' });
    const copy = await copyOf(master);
    await graph.call('DELETE', `/me/events/${master.id}`, anna);
    expect((await graph.call('GET', `/me/events/${first?.id}`, anna)).status).toBe(404);
    const theirs = await instances(copy, bo);
    expect(theirs.map(({ subject }) => subject)).toEqual([
      'Canceled: Kick-off',
      ...Array<string>(3).fill('Canceled: Quarterly review'),
    ]);
  });
});
