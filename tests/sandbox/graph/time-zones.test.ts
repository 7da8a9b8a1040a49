import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inZone, instantOf, momentAt } from '#sandbox/graph/time/moment.ts';
import { anEvent } from './an-event.ts';
import type { TinyGraph } from './tiny-graph.ts';
import { startTinyGraph } from './tiny-graph.ts';

let graph: TinyGraph;
let anna: string;
beforeAll(async () => {
  graph = await startTinyGraph();
  anna = await graph.tokens.person('anna');
});
afterAll(() => graph.close());

const stockholm = (dateTime: string) => ({ dateTime, timeZone: 'Europe/Stockholm' });
const utc = (dateTime: string) => new Date(instantOf(stockholm(dateTime))).toISOString();

describe('A moment', () => {
  it('follows summer time', () => {
    expect(utc('2026-03-28T09:00:00')).toBe('2026-03-28T08:00:00.000Z');
    expect(utc('2026-03-29T09:00:00')).toBe('2026-03-29T07:00:00.000Z');
    expect(utc('2026-10-25T09:00:00')).toBe('2026-10-25T08:00:00.000Z');
  });

  it('in the hour that is skipped counts as the one after, and in the repeated one as the first', () => {
    expect(utc('2026-03-29T02:30:00')).toBe('2026-03-29T01:30:00.000Z');
    expect(utc('2026-10-25T02:30:00')).toBe('2026-10-25T00:30:00.000Z');
  });

  it('is read back from its instant', () => {
    for (const zone of ['Europe/Stockholm', 'America/New_York', 'Asia/Kolkata', 'UTC'])
      for (let ms = Date.UTC(2026, 0, 1); ms < Date.UTC(2027, 0, 1); ms += 5 * 3_600_000 + 1_000) {
        const moment = momentAt(ms, zone);
        const isRepeated = instantOf(moment) !== ms;
        if (isRepeated) expect(inZone(momentAt(instantOf(moment), 'UTC'), zone)).toEqual(moment);
        else expect(instantOf(moment)).toBe(ms);
      }
  });
});

describe('Times of an event', () => {
  const read = async (id: string | undefined, zone: string) =>
    (
      await graph.call('GET', `/me/events/${id}`, anna, undefined, {
        prefer: `IdType="ImmutableId", outlook.timezone="${zone}"`,
      })
    ).body;

  it('are given in the zone that is preferred, by its Windows or its IANA name', async () => {
    const { id } = (await graph.call('POST', '/me/events', anna, anEvent())).body;
    expect((await read(id, 'FLE Standard Time')).start).toEqual({
      dateTime: '2026-03-09T10:00:00.0000000',
      timeZone: 'FLE Standard Time',
    });
    expect((await read(id, 'Europe/London')).start).toEqual({
      dateTime: '2026-03-09T08:00:00.0000000',
      timeZone: 'Europe/London',
    });
    expect((await read(id, 'Atlantis')).error?.code).toBe('TimeZoneNotSupportedException');
  });

  it('may be written in a Windows zone, and the event remembers it', async () => {
    const timeZone = 'W. Europe Standard Time';
    const event = anEvent({
      start: { dateTime: '2026-07-01T09:00', timeZone },
      end: { dateTime: '2026-07-01T10:00:00.0000000', timeZone },
    });
    expect((await graph.call('POST', '/me/events', anna, event)).body).toMatchObject({
      originalStartTimeZone: timeZone,
      start: { dateTime: '2026-07-01T07:00:00.0000000', timeZone: 'UTC' },
    });
  });

  it('of a whole day stay midnight', async () => {
    const event = anEvent({
      isAllDay: true,
      start: stockholm('2026-03-09T00:00:00'),
      end: stockholm('2026-03-10T00:00:00'),
    });
    const { id } = (await graph.call('POST', '/me/events', anna, event)).body;
    expect((await read(id, 'GMT Standard Time')).start?.dateTime).toBe(
      '2026-03-09T00:00:00.0000000',
    );
  });
});
