import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dispatch, routeOf } from '#sandbox/graph/dispatch.ts';
import { openGraphState } from '#sandbox/graph/state/graph-state.ts';
import { openFaults } from '#sandbox/graph/traffic/faults.ts';
import { openTraffic } from '#sandbox/graph/traffic/traffic.ts';
import { anEvent, attendees } from './an-event.ts';
import type { Answered } from './tiny-graph.ts';
import { people, tinyTenant } from './tiny-tenant.ts';

type Name = 'anna' | 'bo';

/** A Graph without a server: what it does, without the way there. */
function openTinyGraph() {
  const now = () => Date.parse('2026-03-02T08:00:00Z');
  const state = openGraphState(':memory:');
  const graph = { tenant: tinyTenant, state, now, faults: openFaults(), traffic: openTraffic(now) };
  const ask = async (name: Name, method: string, address: string, body?: unknown) => {
    const url = new URL(address, 'https://graph.microsoft.com/v1.0/');
    const request = {
      caller: {
        kind: 'person',
        appId: 'app',
        personId: people[name].id,
        permissions: new Set(['Calendars.ReadWrite']),
      },
      method,
      path: url.pathname.replace('/v1.0', ''),
      query: url.searchParams,
      headers: { prefer: 'odata.maxpagesize=3' },
      body,
    } as const;
    const answer = await dispatch(graph, request, routeOf(request));
    return (answer.body ?? {}) as Answered;
  };
  return { ask, close: () => state.close() };
}

type TinyGraph = ReturnType<typeof openTinyGraph>;

const window = 'startDateTime=2026-03-01T00:00:00Z&endDateTime=2026-04-15T00:00:00Z';

/** Follows the pages from an address to the last one. */
async function allPages({ ask }: TinyGraph, name: Name, address: string) {
  const items: NonNullable<Answered['value']>[number][] = [];
  for (let next: string | undefined = address; ;) {
    const page: Answered = await ask(name, 'GET', next);
    items.push(...(page.value ?? []));
    next = page['@odata.nextLink'];
    if (!next) return { items, deltaLink: page['@odata.deltaLink'] ?? '' };
  }
}

const view = async (graph: TinyGraph, name: Name) =>
  (await allPages(graph, name, `me/calendarView?${window}`)).items;

const weekly = {
  pattern: { type: 'weekly', interval: 1, daysOfWeek: ['monday'] },
  range: { type: 'numbered', startDate: '2026-03-09', numberOfOccurrences: 4 },
};
const onWednesdays = {
  pattern: { type: 'weekly', interval: 2, daysOfWeek: ['wednesday'] },
  range: { type: 'numbered', startDate: '2026-03-11', numberOfOccurrences: 2 },
};
const time = (dateTime: string) => ({ dateTime, timeZone: 'Europe/Stockholm' });

/** Something that the organiser does to one of the instances that are there, or to its series. */
const deed = fc.record({
  which: fc.nat(5),
  toSeries: fc.boolean(),
  what: fc.oneof(
    fc.record({ subject: fc.constantFrom('A', 'B', 'C') }),
    fc.constantFrom('10', '12', '20').map((day) => ({
      start: time(`2026-03-${day}T15:00:00`),
      end: time(`2026-03-${day}T16:00:00`),
    })),
    fc.constant({ attendees: attendees('bo', 'cia') }),
    fc.constant({ recurrence: onWednesdays }),
    fc.constant('delete' as const),
    fc.constant('create' as const),
  ),
});
type Deed = typeof deed extends fc.Arbitrary<infer Value> ? Value : never;

async function carryOut(graph: TinyGraph, { which, toSeries, what }: Deed): Promise<void> {
  if (what === 'create') {
    const recurrence = toSeries ? { recurrence: weekly } : {};
    await graph.ask(
      'anna',
      'POST',
      'me/events',
      anEvent({ attendees: attendees('bo'), ...recurrence }),
    );
    return;
  }
  const events = await view(graph, 'anna');
  const event = events[which % Math.max(events.length, 1)];
  if (!event) return;
  const isSeries = toSeries || (typeof what === 'object' && 'recurrence' in what);
  const id = isSeries ? (event.seriesMasterId ?? event.id) : event.id;
  if (what === 'delete') await graph.ask('anna', 'DELETE', `me/events/${id}`);
  else await graph.ask('anna', 'PATCH', `me/events/${id}`, what);
}

const deeds = fc.array(deed, { minLength: 1, maxLength: 8 });
const start = [{ which: 0, toSeries: true, what: 'create' as const }];

describe('Whatever the organiser does', () => {
  it('an attendee’s calendar shows the same meetings at the same times', async () => {
    await fc.assert(
      fc.asyncProperty(deeds, async (done) => {
        const graph = openTinyGraph();
        for (const one of [...start, ...done]) await carryOut(graph, one);
        const shown = async (name: Name) =>
          (await view(graph, name))
            .filter(({ isCancelled }) => !isCancelled)
            .map(({ iCalUId, subject, start, end }) =>
              JSON.stringify([iCalUId, subject, start, end]),
            )
            .toSorted();
        const [mine, theirs] = [await shown('anna'), await shown('bo')];
        graph.close();
        expect(theirs).toEqual(mine);
      }),
      { numRuns: 40 },
    );
  });

  it('a mirror that follows the delta links is what a new calendar view shows', async () => {
    await fc.assert(
      fc.asyncProperty(deeds, fc.constantFrom<Name>('anna', 'bo'), async (done, name) => {
        const graph = openTinyGraph();
        const mirror = new Map<string, unknown>();
        let address = `me/calendarView/delta?${window}`;
        for (const one of [...start, ...done]) {
          await carryOut(graph, one);
          const { items, deltaLink } = await allPages(graph, name, address);
          for (const item of items) {
            const isInstance = !item['@removed'] && item.type !== 'seriesMaster';
            if (isInstance) mirror.set(item.id ?? '', [item.start, item.end]);
            else mirror.delete(item.id ?? '');
          }
          address = deltaLink;
        }
        const expected = (await view(graph, name)).map(
          ({ id, start, end }) => [id ?? '', [start, end]] as const,
        );
        graph.close();
        expect(mirror).toEqual(new Map(expected));
      }),
      { numRuns: 40 },
    );
  });
});
