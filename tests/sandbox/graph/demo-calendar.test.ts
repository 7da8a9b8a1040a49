import { describe, expect, it } from '@jest/globals';
import { demoCalendar } from '#sandbox/demo/calendar.ts';
import { personId } from '#sandbox/demo/people.ts';
import { personas } from '#sandbox/demo/personas.ts';
import { instancesWithin } from '#sandbox/graph/calendar/instances.ts';
import { planEvents } from '#sandbox/graph/calendar/plan-events.ts';
import { openGraphState } from '#sandbox/graph/state/graph-state.ts';
import { instantOf } from '#sandbox/graph/time/moment.ts';
import { openFaults } from '#sandbox/graph/traffic/faults.ts';
import { openTraffic } from '#sandbox/graph/traffic/traffic.ts';
import { graphTenant } from '#sandbox/tenant.ts';

const tenant = graphTenant();
const now = () => Date.parse('2026-11-27T12:00:00Z');

/** What stands in the calendars on an ISO day, by mailbox. */
function calendarsOn(today: string) {
  const state = openGraphState(':memory:');
  const graph = { tenant, state, now, faults: openFaults(), traffic: openTraffic(now) };
  planEvents(graph, demoCalendar(today, tenant));
  const mailboxes = [...tenant.people, ...tenant.rooms];
  const calendars = new Map(mailboxes.map(({ id }) => [id, state.events.list(id)]));
  state.close();
  return calendars;
}

const today = '2026-11-27';
const calendars = calendarsOn(today);
const window = {
  fromMs: Date.parse('2026-11-23T00:00:00Z'),
  toMs: Date.parse('2026-12-07T00:00:00Z'),
};
const shown = (id: string) => instancesWithin(calendars.get(id) ?? [], window);

describe('Norrviken’s calendars', () => {
  it('are always the same for the same day, ids included', () => {
    expect(calendarsOn(today)).toEqual(calendars);
    expect(calendarsOn('2026-12-04')).not.toEqual(calendars);
  });

  it('have something for every persona in this week or the next', () => {
    for (const persona of personas) expect(shown(persona.personId)).not.toEqual([]);
  });

  it('have a weekly series of Maja’s, moved once', () => {
    const own = shown(personId('maja')).filter(
      ({ organizerId, series }) => organizerId === personId('maja') && series.kind !== 'single',
    );
    expect(own.map(({ series, start }) => [series.kind, start.dateTime])).toEqual([
      ['occurrence', '2026-11-24T09:30:00'],
      ['exception', '2026-12-01T11:00:00'],
    ]);
  });

  it('book no room twice, and every room once at least', () => {
    for (const { id } of tenant.rooms) {
      const booked = shown(id);
      expect(booked).not.toEqual([]);
      for (const [index, { end }] of booked.entries()) {
        const next = booked[index + 1];
        if (next) expect(instantOf(next.start)).toBeGreaterThanOrEqual(instantOf(end));
      }
    }
  });

  it('are in the zone of whoever organises', () => {
    const zones = new Set([...calendars.values()].flat().map(({ start }) => start.timeZone));
    expect(zones).toEqual(new Set(['Europe/Stockholm', 'Europe/Helsinki', 'Europe/London']));
  });
});
