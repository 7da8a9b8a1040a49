import { describe, expect, it } from '@jest/globals';
import type { z } from 'zod';
import { objectiveInputSchema } from '#core/contract/objectives.ts';
import type { Measure } from '#core/domain/key-result.ts';
import type { ObjectiveDraft } from '#core/domain/objective-draft.ts';
import { draftIssues } from '#core/domain/objective-draft.ts';
import {
  aKeyResult,
  aMetric,
  anObjective,
  aThreshold,
  draftOf,
  keyResultDraftOf,
  milestones,
} from './builders.ts';

const withMeasure = (measure: Measure): ObjectiveDraft => ({
  ...draftOf(anObjective()),
  keyResults: [keyResultDraftOf(aKeyResult({ measure }))],
});
const withWeights = (...weights: number[]): ObjectiveDraft => ({
  ...draftOf(anObjective()),
  keyResults: weights.map((weight) => {
    const { id: _, ...fresh } = keyResultDraftOf(aKeyResult({ weight }));
    return fresh;
  }),
});

describe('a draft', () => {
  it.each([
    { name: 'has no key results yet', draft: withWeights() },
    { name: 'only watches some key results', draft: withWeights(0, 1) },
    {
      name: 'has a threshold whose start already holds',
      draft: withMeasure(aThreshold({ start: 2 })),
    },
    { name: 'has milestones', draft: withMeasure(milestones({ m1: 0, m2: 1 })) },
    {
      name: 'is restricted without naming anybody: its owner sees it',
      draft: {
        ...withWeights(1),
        audience: { kind: 'restricted' as const, personIds: [], teamIds: [] },
      },
    },
  ])('is fine when it $name', ({ draft }) => {
    expect(draftIssues(draft)).toEqual([]);
  });

  it.each([
    {
      name: 'goes nowhere',
      draft: withMeasure(aMetric({ start: 40, target: 40 })),
      path: 'keyResults.0.measure.target',
      rule: 'start-equals-target',
    },
    {
      name: 'counts nothing',
      draft: withWeights(0, 0),
      path: 'keyResults',
      rule: 'weights-sum-to-zero',
    },
    {
      name: 'has milestones that count nothing',
      draft: withMeasure(milestones({ m1: 0, m2: 0 })),
      path: 'keyResults.0.measure.milestones',
      rule: 'weights-sum-to-zero',
    },
    {
      name: 'has a milestone twice',
      draft: withMeasure({
        kind: 'milestones',
        milestones: [...milestones({ m1: 1 }).milestones, ...milestones({ m1: 2 }).milestones],
      }),
      path: 'keyResults.0.measure.milestones.1.id',
      rule: 'duplicate-id',
    },
    {
      name: 'has a key result twice',
      draft: draftOf(anObjective({ keyResults: [aKeyResult(), aKeyResult()] })),
      path: 'keyResults.1.id',
      rule: 'duplicate-id',
    },
  ])('is refused when it $name', ({ draft, path, rule }) => {
    expect(draftIssues(draft)).toEqual([{ path, rule }]);
  });

  it('is what the contract parses, in type and in value', () => {
    const parsed: z.output<typeof objectiveInputSchema> = objectiveInputSchema.parse(
      draftOf(anObjective()),
    );
    const draft: ObjectiveDraft = parsed;
    expect(draft).toEqual(draftOf(anObjective()));
  });
});
