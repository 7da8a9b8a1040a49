import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { anEvent } from './an-event.ts';
import type { Answered, TinyGraph } from './tiny-graph.ts';
import { startTinyGraph } from './tiny-graph.ts';

let graph: TinyGraph;
let anna: string;
beforeEach(async () => {
  graph = await startTinyGraph();
  anna = await graph.tokens.person('anna');
});
afterEach(() => graph.close());

const window = 'startDateTime=2026-03-09T00:00:00Z&endDateTime=2026-03-23T00:00:00Z';
const start = `/me/calendarView/delta?${window}`;
const get = async (path: string, headers: Record<string, string> = {}) =>
  (await graph.call('GET', path, anna, undefined, headers)).body;
const post = async (changes: object = {}) =>
  (await graph.call('POST', '/me/events', anna, anEvent(changes))).body;
const shown = ({ value = [] }: Answered) =>
  value.map((item) => [item.id, item['@removed']?.reason ?? item.type]);
const link = (answer: Answered) => answer['@odata.deltaLink'] ?? '';
const at = (day: string) => ({
  start: { dateTime: `${day}T09:00:00`, timeZone: 'UTC' },
  end: { dateTime: `${day}T10:00:00`, timeZone: 'UTC' },
});
const weekly = {
  pattern: { type: 'weekly', interval: 1, daysOfWeek: ['monday'] },
  range: { type: 'noEnd', startDate: '2026-03-09' },
};

describe('A calendar view', () => {
  it('holds what touches it, in order, with the occurrences of series', async () => {
    await post({ subject: 'Late', ...at('2026-03-20') });
    await post({ subject: 'Outside', ...at('2026-03-23') });
    await post({ subject: 'Series', recurrence: weekly });
    const view = await get(`/me/calendarView?${window}&$select=subject`);
    expect(view.value?.map(({ subject }) => subject)).toEqual(['Series', 'Series', 'Late']);
    const backwards = await get(`/me/calendarView?${window}&$orderby=start/dateTime desc`);
    expect(backwards.value?.map(({ subject }) => subject)).toEqual(['Late', 'Series', 'Series']);
    expect((await get('/me/calendarView')).error?.code).toBe('BadRequest');
  });

  it('comes in pages', async () => {
    await post({ recurrence: weekly });
    const first = await get(`/me/calendarView?${window}&$top=1`);
    const second = await get(first['@odata.nextLink'] ?? '');
    expect([first, second].flatMap(({ value }) => value?.map(({ type }) => type))).toEqual([
      'occurrence',
      'occurrence',
    ]);
    expect(second['@odata.nextLink']).toBeUndefined();
  });
});

describe('A delta of a calendar view', () => {
  it('begins with all, then tells what is new, changed, gone and moved away', async () => {
    const [first, second, third] = [await post(), await post(), await post()];
    const before = await get(start);
    expect(before.value).toHaveLength(3);
    expect(shown(await get(link(before)))).toEqual([]);

    const added = await post();
    await graph.call('PATCH', `/me/events/${first.id}`, anna, { subject: 'New' });
    await graph.call('DELETE', `/me/events/${second.id}`, anna);
    await graph.call('PATCH', `/me/events/${third.id}`, anna, at('2026-05-01'));
    const after = await get(link(before));
    expect(new Map(shown(after) as [string, string][])).toEqual(
      new Map([
        [added.id, 'singleInstance'],
        [first.id, 'singleInstance'],
        [second.id, 'deleted'],
        [third.id, 'changed'],
      ]),
    );
    expect(shown(await get(link(after)))).toEqual([]);
  });

  it('tells which occurrences of a series are there, moved to other days, and gone', async () => {
    const before = await get(start);
    const master = await post({ recurrence: weekly });
    const after = await get(link(before));
    expect(shown(after).map(([, type]) => type)).toEqual([
      'seriesMaster',
      'occurrence',
      'occurrence',
    ]);
    const [, first, second] = after.value ?? [];
    await graph.call('DELETE', `/me/events/${second?.id}`, anna);
    const gone = await get(link(after));
    expect(shown(gone)).toContainEqual([second?.id, 'deleted']);
    await graph.call('DELETE', `/me/events/${master.id}`, anna);
    const end = shown(await get(link(gone)));
    expect(end).toContainEqual([master.id, 'deleted']);
    expect(end).toContainEqual([first?.id, 'deleted']);
  });

  it('comes in pages of the size that is preferred', async () => {
    await post();
    await post();
    const prefer = { prefer: 'odata.maxpagesize=1' };
    const first = await get(start, prefer);
    expect([first.value?.length, first['@odata.deltaLink']]).toEqual([1, undefined]);
    const second = await get(first['@odata.nextLink'] ?? '', prefer);
    expect(second.value?.[0]?.id).not.toBe(first.value?.[0]?.id);
    expect(link(second)).not.toBe('');
  });

  it('is gone with its sync state', async () => {
    const before = await get(start);
    graph.faults.add({ kind: 'sync-state-lost', path: '*delta*' });
    const lost = await graph.call('GET', link(before), anna);
    expect([lost.status, lost.body.error?.code]).toEqual([410, 'SyncStateNotFound']);
    expect((await get(start)).value).toEqual([]);
  });

  it('of a calendar that has been forgotten is gone, too', async () => {
    await post();
    const old = link(await get(start));
    const other = await startTinyGraph();
    const token = await other.tokens.person('anna');
    expect((await other.call('GET', old, token)).status).toBe(410);
    await other.close();
  });
});
