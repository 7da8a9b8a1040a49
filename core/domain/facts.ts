import type { CheckIn } from './check-in.ts';
import type { KeyResult, Measure, Milestone } from './key-result.ts';
import type { Objective } from './objective.ts';

/** A measure without the titles of its steps. */
export type MeasureFacts =
  | Exclude<Measure, { kind: 'milestones' }>
  | {
      readonly kind: 'milestones';
      readonly milestones: readonly Pick<Milestone, 'id' | 'weight' | 'dueOn'>[];
    };

/** What figures, changes and nudges need of a key result. */
export interface KeyResultFacts extends Pick<
  KeyResult,
  'id' | 'ownerId' | 'weight' | 'createdAt' | 'removal' | 'trend'
> {
  readonly measure: MeasureFacts;
  readonly latest: Pick<CheckIn, 'id' | 'reading' | 'confidence' | 'authorId' | 'at'> | null;
}

/**
 * What figures, access, changes and nudges need of an objective: no title and no note. A whole
 * objective is one too, so that every rule takes either.
 */
export interface ObjectiveFacts extends Pick<
  Objective,
  'id' | 'teamId' | 'cycleId' | 'ambition' | 'ownerId' | 'audience' | 'removal'
> {
  readonly keyResults: readonly KeyResultFacts[];
}

/** The compact copy of an objective that projections keep. Free of anything that depends on time. */
export function objectiveFacts(objective: ObjectiveFacts): ObjectiveFacts {
  const { id, teamId, cycleId, ambition, ownerId, audience, removal } = objective;
  const keyResults = objective.keyResults.map(keyResultFacts);
  return { id, teamId, cycleId, ambition, ownerId, audience, removal, keyResults };
}

function keyResultFacts(keyResult: KeyResultFacts): KeyResultFacts {
  const { id, ownerId, weight, createdAt, removal, trend, latest } = keyResult;
  return {
    id,
    ownerId,
    weight,
    createdAt,
    removal,
    trend,
    measure: measureFacts(keyResult.measure),
    latest: latest && {
      id: latest.id,
      reading: latest.reading,
      confidence: latest.confidence,
      authorId: latest.authorId,
      at: latest.at,
    },
  };
}

function measureFacts(measure: MeasureFacts): MeasureFacts {
  if (measure.kind !== 'milestones') return measure;
  const milestones = measure.milestones.map(({ id, weight, dueOn }) => ({ id, weight, dueOn }));
  return { kind: 'milestones', milestones };
}
