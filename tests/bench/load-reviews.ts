import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { Event } from '@microsoft/microsoft-graph-types';
import type { Answer, BodyInput } from '#core/contract/endpoints.ts';
import { pathOf } from '#core/contract/routes.ts';
import type { Sandbox } from '#sandbox/start-sandbox.ts';
import type { Shot } from './http-load.ts';
import { load } from './http-load.ts';
import type { SandboxApart } from './sandbox-apart.ts';

/** Somebody who schedules reviews of the team that they lead. */
export interface Organiser {
  readonly personId: string;
  readonly teamId: string;
}

const dayMs = 24 * 3_600_000;
const cycleId = 'current';
const callers = 8;
const pollMs = 500;

const headersOf = async (sandbox: SandboxApart, personId: string) => ({
  authorization: `Bearer ${await sandbox.tokenFor(personId)}`,
  'content-type': 'application/json',
});

async function get(sandbox: SandboxApart, path: string, personId: string): Promise<unknown> {
  const headers = await headersOf(sandbox, personId);
  return (await fetch(sandbox.apiUrl + path, { headers })).json();
}

const readPlan = async (sandbox: SandboxApart, { personId, teamId }: Organiser) =>
  (await get(
    sandbox,
    pathOf('readReviewPlan', { teamId, cycleId }),
    personId,
  )) as Answer<'readReviewPlan'>;

const readBoard = async (sandbox: SandboxApart, { personId, teamId }: Organiser) =>
  (await get(sandbox, pathOf('readBoard', { teamId, cycleId }), personId)) as Answer<'readBoard'>;

/** Schedules a review for each subject, in a week, with the whole team. */
export async function scheduleReviews(
  sandbox: SandboxApart,
  organiser: Organiser,
  subjects: readonly string[],
): Promise<void> {
  const headers = await headersOf(sandbox, organiser.personId);
  const { attendees } = await readPlan(sandbox, organiser);
  const startsAt = Date.now() + 7 * dayMs;
  const shot = (n: number): Shot => {
    const body: BodyInput<'scheduleReview'> = {
      kind: 'quarterly',
      subject: subjects[n] ?? '',
      time: {
        startsAt: new Date(startsAt).toISOString(),
        endsAt: new Date(startsAt + 3_600_000).toISOString(),
        timeZone: 'Europe/Stockholm',
      },
      attendees,
      agenda: [],
      objectiveIds: null,
      language: 'en',
    };
    return {
      method: 'POST',
      url: sandbox.apiUrl + pathOf('scheduleReview', { teamId: organiser.teamId, cycleId }),
      headers: { ...headers, 'idempotency-key': randomUUID() },
      body: JSON.stringify(body),
    };
  };
  await load(shot, { callers, count: subjects.length });
}

/** Resolves when the calendars have been told of all reviews, or of what went wrong with one. */
export async function reviewsSettled(
  sandbox: SandboxApart,
  organisers: readonly Organiser[],
): Promise<void> {
  const isSettled = async (organiser: Organiser) =>
    (await readBoard(sandbox, organiser)).reviews.every(
      ({ delivery }) => delivery.kind !== 'queued',
    );
  while ((await Promise.all(organisers.map(isSettled))).includes(false)) await setTimeout(pollMs);
}

/** Subjects of all events that somebody organises. */
export async function organisedSubjects(sandbox: Sandbox, personId: string): Promise<string[]> {
  const headers = { authorization: `Bearer ${await sandbox.graphTokenFor(personId)}` };
  const response = await fetch(
    `${sandbox.graphUrl}/me/events?$top=999&$select=subject,isOrganizer`,
    {
      headers,
    },
  );
  const { value } = (await response.json()) as { value: readonly Event[] };
  return value.flatMap(({ isOrganizer, subject }) => (isOrganizer ? [subject ?? ''] : []));
}
