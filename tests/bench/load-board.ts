import { randomUUID } from 'node:crypto';
import type { Answer, BodyInput } from '#core/contract/endpoints.ts';
import { pathOf } from '#core/contract/routes.ts';
import { personas } from '#sandbox/demo/personas.ts';
import type { Shot } from './http-load.ts';
import { load } from './http-load.ts';
import type { SandboxApart } from './sandbox-apart.ts';

const teamId = 'platform';
const cycleId = 'current';

/** Where the measured board stands within Kvartal. */
export const boardPath = `/teams/${teamId}/${cycleId}`;

async function headersOf(sandbox: SandboxApart): Promise<Record<string, string>> {
  const lead = personas[0];
  if (!lead) throw new Error('The demo organisation has no personas.');
  return { authorization: `Bearer ${await sandbox.tokenFor(lead.personId)}` };
}

/** A request for the board, as the team's lead sends it. */
export async function boardShot(sandbox: SandboxApart): Promise<() => Shot> {
  const headers = await headersOf(sandbox);
  const url = sandbox.apiUrl + pathOf('readBoard', { teamId, cycleId });
  return () => ({ method: 'GET', url, headers });
}

async function readBoard(sandbox: SandboxApart): Promise<Answer<'readBoard'>> {
  const { url, headers } = (await boardShot(sandbox))();
  const response = await fetch(url, { headers });
  return (await response.json()) as Answer<'readBoard'>;
}

/** A request for a check-in, each a new one, spread over the board's key results with a value or, when asked, on one only. */
export async function checkInShot(
  sandbox: SandboxApart,
  onOne: boolean,
): Promise<(n: number) => Shot> {
  const headers = { ...(await headersOf(sandbox)), 'content-type': 'application/json' };
  const board = await readBoard(sandbox);
  const places = board.objectives.flatMap(({ objective }) =>
    objective.keyResults
      .filter(({ measure, removal }) => measure.kind !== 'milestones' && !removal)
      .map(({ id }) => ({ objectiveId: objective.id, keyResultId: id })),
  );
  return (n) => {
    const place = places[onOne ? 0 : n % places.length];
    if (!place) throw new Error('The board has no key result with a value.');
    const body: BodyInput<'recordCheckIn'> = {
      reading: { kind: 'value', value: (n % 40) / 10 },
      confidence: n % 11,
      note: '',
    };
    return {
      method: 'POST',
      url: sandbox.apiUrl + pathOf('recordCheckIn', { teamId, cycleId, ...place }),
      headers: { ...headers, 'idempotency-key': randomUUID() },
      body: JSON.stringify(body),
    };
  };
}

/** Records check-ins on one key result of the board. */
export async function addCheckIns(sandbox: SandboxApart, count: number): Promise<void> {
  await load(await checkInShot(sandbox, true), { callers: 1, count });
}

/** Adds objectives with three key results each to the board. */
export async function addObjectives(sandbox: SandboxApart, count: number): Promise<void> {
  const headers = { ...(await headersOf(sandbox)), 'content-type': 'application/json' };
  const ownerId = personas[0]?.personId ?? '';
  const keyResult = (n: number) => ({
    title: `Key result ${n}`,
    ownerId,
    weight: 1,
    measure: { kind: 'metric' as const, start: 0, target: 10 * n, unit: 'plants' },
  });
  const shot = (n: number): Shot => {
    const body: BodyInput<'createObjective'> = {
      title: `Objective ${n} of many`,
      ambition: 'committed',
      ownerId,
      audience: { kind: 'everyone' },
      supports: [],
      keyResults: [keyResult(1), keyResult(2), keyResult(3)],
    };
    return {
      method: 'POST',
      url: sandbox.apiUrl + pathOf('createObjective', { teamId, cycleId }),
      headers: { ...headers, 'idempotency-key': randomUUID() },
      body: JSON.stringify(body),
    };
  };
  await load(shot, { callers: 1, count });
}
