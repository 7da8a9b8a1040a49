import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anEvent, attendees } from './an-event.ts';
import type { TinyGraph } from './tiny-graph.ts';
import { startTinyGraph } from './tiny-graph.ts';
import { people, room } from './tiny-tenant.ts';

let graph: TinyGraph;
let anna: string;
beforeAll(async () => {
  graph = await startTinyGraph();
  anna = await graph.tokens.person('anna');
  await graph.call('POST', '/me/events', anna, anEvent({ attendees: attendees('bo') }));
  await graph.call('POST', '/me/events', anna, anEvent({ showAs: 'free' }));
});
afterAll(() => graph.close());

const ask = async (schedules: string[], headers: Record<string, string> = {}) => {
  const body = {
    schedules,
    startTime: { dateTime: '2026-03-09T08:00:00', timeZone: 'Europe/Stockholm' },
    endTime: { dateTime: '2026-03-09T11:00:00', timeZone: 'Europe/Stockholm' },
    availabilityViewInterval: 30,
  };
  return graph.call('POST', '/me/calendar/getSchedule', anna, body, headers);
};

describe('A schedule', () => {
  it('tells when everybody is taken, and their working hours', async () => {
    const prefer = { prefer: 'outlook.timezone="W. Europe Standard Time"' };
    const { body } = await ask(
      [people.anna.address, people.bo.address, people.eve.address, room.address],
      prefer,
    );
    expect(body.value).toMatchObject([
      {
        availabilityView: '002200',
        scheduleItems: [
          {
            status: 'busy',
            subject: 'Quarterly review',
            start: {
              dateTime: '2026-03-09T09:00:00.0000000',
              timeZone: 'W. Europe Standard Time',
            },
          },
        ],
        workingHours: { startTime: '08:00:00.0000000' },
      },
      { scheduleId: people.bo.address, availabilityView: '001100' },
      { availabilityView: '000000', workingHours: { timeZone: { name: 'GMT Standard Time' } } },
      { scheduleId: room.address, availabilityView: '000000' },
    ]);
  });

  it('does not tell by what others are taken', async () => {
    const { body } = await ask([people.bo.address]);
    expect(JSON.stringify(body)).not.toContain('Quarterly review');
  });

  it('has an error for each address that it cannot resolve, and answers the others', async () => {
    const { status, body } = await ask([
      'x@elsewhere.example',
      people.dag.address,
      people.bo.address,
    ]);
    expect(status).toBe(200);
    expect(body.value).toMatchObject([
      { error: { responseCode: 'ErrorMailRecipientNotFound' } },
      { error: { message: expect.stringContaining(people.dag.address) } },
      { scheduleId: people.bo.address },
    ]);
    expect(body.value?.[2]).not.toHaveProperty('error');
  });

  it('is of at most twenty mailboxes', async () => {
    const { status } = await ask(Array<string>(21).fill(people.bo.address));
    expect(status).toBe(400);
  });
});
