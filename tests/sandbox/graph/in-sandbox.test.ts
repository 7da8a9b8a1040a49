import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Event } from '@microsoft/microsoft-graph-types';
import { personId } from '#sandbox/demo/people.ts';
import type { Sandbox } from '#sandbox/start-sandbox.ts';
import { startSandbox } from '#sandbox/start-sandbox.ts';
import { tenant } from '#sandbox/tenant.ts';

// It builds what is stale first.
jest.setTimeout(90_000);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kvartal-graph-sandbox-'));
  await writeFile(join(folder, 'index.html'), '<title>Page</title>');
});
afterAll(() => rm(folder, { recursive: true }));

const start = (fresh: boolean) =>
  startSandbox({
    port: 0,
    dataFolder: join(folder, 'data'),
    fresh,
    today: '2026-11-27',
    pageFolder: folder,
  });

const week = 'startDateTime=2026-11-23T00:00:00Z&endDateTime=2026-11-28T00:00:00Z&$select=subject';

async function subjects(sandbox: Sandbox): Promise<unknown[]> {
  const authorization = `Bearer ${await sandbox.graphTokenFor(personId('maja'))}`;
  const answer = await fetch(`${sandbox.graphUrl}/me/calendarView?${week}`, {
    headers: { authorization },
  });
  return ((await answer.json()) as { value: Event[] }).value.map(({ subject }) => subject);
}

/** The token that the product's back end gets in exchange for the one that the add-in sends. */
async function onBehalfOf(sandbox: Sandbox): Promise<string> {
  const answer = await fetch(`${sandbox.identityUrl}/${tenant.tenantId}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({
      client_id: tenant.clientId,
      client_secret: tenant.clientSecret,
      grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
      requested_token_use: 'on_behalf_of',
      scope: 'https://graph.microsoft.com/.default',
      assertion: await sandbox.tokenFor(personId('maja')),
    }),
  });
  return ((await answer.json()) as { access_token: string }).access_token;
}

it('Graph of the sandbox has the demo calendar, keeps what happens to it, and forgets it when told to', async () => {
  const first = await start(false);
  const before = await subjects(first);
  expect(before).toContain('Platform weekly');
  expect(before).toContain('Incident review: queue backlog');

  const created = await fetch(`${first.graphUrl}/me/events`, {
    method: 'POST',
    headers: { authorization: `Bearer ${await onBehalfOf(first)}` },
    body: JSON.stringify({
      subject: 'Made on behalf of Maja',
      start: { dateTime: '2026-11-24T16:00:00', timeZone: 'UTC' },
      end: { dateTime: '2026-11-24T17:00:00', timeZone: 'UTC' },
    }),
  });
  expect(created.status).toBe(201);
  expect(first.graph.traffic.counters().requests).toMatchObject({ 'POST /me/events': 1 });
  await first.close();

  const second = await start(false);
  expect(await subjects(second)).toContain('Made on behalf of Maja');
  await second.close();

  const third = await start(true);
  expect(await subjects(third)).toEqual(before);
  await third.close();
});
