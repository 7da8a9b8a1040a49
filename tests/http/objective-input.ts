import type { ObjectiveInput } from '#core/contract/objectives.ts';
import type { Objective } from '#core/domain/objective.ts';
import { anObjective, bo } from './organisation.ts';

/** What a person would send to leave the objective as it is. */
export const asInput = (objective: Objective): ObjectiveInput => ({
  title: objective.title,
  ambition: objective.ambition,
  ownerId: objective.ownerId,
  audience:
    objective.audience.kind === 'everyone'
      ? objective.audience
      : {
          kind: 'restricted',
          personIds: [...objective.audience.personIds],
          teamIds: [...objective.audience.teamIds],
        },
  supports: [...objective.supports],
  keyResults: objective.keyResults.map(({ id, title, ownerId, weight }) => ({
    id,
    title,
    ownerId,
    weight,
    measure: { kind: 'metric', start: 5, target: 3, unit: '%' },
  })),
});

/** A new objective with one key result. */
export const anInput = (given: Partial<ObjectiveInput> = {}): ObjectiveInput => ({
  ...asInput(anObjective({ keyResults: [] })),
  keyResults: [
    {
      title: 'Churn below 3 %',
      ownerId: bo,
      weight: 1,
      measure: { kind: 'metric', start: 5, target: 3, unit: '%' },
    },
  ],
  ...given,
});
