import { randomUUID } from 'node:crypto';
import type { Answer } from '#core/contract/endpoints.ts';
import type { ObjectiveInput, ObjectiveView } from '#core/contract/objectives.ts';
import type { Api } from '#addin/host/api.ts';
import { person } from './people.ts';

type KeyResultInput = ObjectiveInput['keyResults'][number];

/** A key result from 0 to 40 plants. */
export const aKeyResult = (
  ownerName: string,
  given: Partial<KeyResultInput> = {},
): KeyResultInput => ({
  title: 'Plants that move by themselves',
  ownerId: person(ownerName).id,
  weight: 1,
  measure: { kind: 'metric', start: 0, target: 40, unit: 'plants' },
  ...given,
});

/** An objective that everybody sees, with one key result. */
export const anObjective = (
  ownerName: string,
  given: Partial<ObjectiveInput> = {},
): ObjectiveInput => ({
  title: 'Plants move without us',
  ambition: 'committed',
  ownerId: person(ownerName).id,
  audience: { kind: 'everyone' },
  supports: [],
  keyResults: [aKeyResult(ownerName)],
  ...given,
});

/** Puts an objective on a team's board of this quarter. */
export const put = (api: Api, teamId: string, body: ObjectiveInput): Promise<ObjectiveView> =>
  api.call('createObjective', {
    path: { teamId, cycleId: 'current' },
    body,
    idempotencyKey: randomUUID(),
  });

/** Where the objective's board is within Kvartal. */
export const boardPathOf = ({ objective }: ObjectiveView): string =>
  `/teams/${objective.teamId}/${objective.cycleId}`;

/** Every check-in on the objective's first key result, newest first. */
export async function checkInsOn(
  api: Api,
  { objective }: ObjectiveView,
): Promise<Answer<'readCheckIns'>['checkIns']> {
  const { id: objectiveId, teamId, cycleId, keyResults } = objective;
  const path = { teamId, cycleId, objectiveId, keyResultId: keyResults[0]?.id ?? '' };
  const all: Answer<'readCheckIns'>['checkIns'] = [];
  let page = await api.call('readCheckIns', { path });
  all.push(...page.checkIns);
  while (page.next !== null) {
    page = await api.call('readCheckIns', { path, query: { after: page.next } });
    all.push(...page.checkIns);
  }
  return all;
}

/** Checks in on the objective's first key result. */
export async function checkInOn(
  api: Api,
  { objective }: ObjectiveView,
  value: number,
): Promise<Answer<'recordCheckIn'>> {
  const { id: objectiveId, teamId, cycleId, keyResults } = objective;
  return api.call('recordCheckIn', {
    path: { teamId, cycleId, objectiveId, keyResultId: keyResults[0]?.id ?? '' },
    body: { reading: { kind: 'value', value }, confidence: 7, note: '' },
    idempotencyKey: randomUUID(),
  });
}
