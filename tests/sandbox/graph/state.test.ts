import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { anEvent, attendees } from './an-event.ts';
import { startTinyGraph } from './tiny-graph.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kvartal-graph-state-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('The calendars', () => {
  it('outlive a restart, with what a delta link knows', async () => {
    const path = join(folder, 'graph.sqlite');
    const first = await startTinyGraph(path);
    const anna = await first.tokens.person('anna');
    const event = anEvent({ attendees: attendees('bo'), transactionId: 'once' });
    const { id } = (await first.call('POST', '/me/events', anna, event)).body;
    const window = 'startDateTime=2026-03-09T00:00:00Z&endDateTime=2026-03-16T00:00:00Z';
    const delta = await first.call('GET', `/me/calendarView/delta?${window}`, anna);
    await first.close();

    const second = await startTinyGraph(path);
    const token = await second.tokens.person('anna');
    const repeated = await second.call('POST', '/me/events', token, event);
    expect(repeated.body.id).toBe(id);
    const link = delta.body['@odata.deltaLink'] ?? '';
    expect((await second.call('GET', link, token)).body.value).toEqual([]);
    const bo = await second.tokens.person('bo');
    expect((await second.call('GET', '/me/events', bo)).body.value).toHaveLength(1);
    await second.close();
  });
});
