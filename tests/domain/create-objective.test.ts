import { describe, expect, it } from '@jest/globals';
import { objectiveSchema } from '#core/contract/objectives.ts';
import { createObjective } from '#core/domain/create-objective.ts';
import { aKeyResult, anAct, anObjective, draftOf, keyResultDraftOf } from './builders.ts';
import { expectRefusal } from './refusal.ts';

const { id: _, ...freshDraft } = keyResultDraftOf(
  aKeyResult({ title: 'Guide shipped', weight: 2 }),
);

describe('creating an objective', () => {
  const place = { id: 'new', teamId: 'platform', cycleId: 'q4-2026', rank: 'a1' };
  const draft = { ...draftOf(anObjective()), keyResults: [freshDraft] };

  it('gives it what was written, the place, and new key results', () => {
    const { objective } = createObjective(place, draft, anAct());
    expect(objective).toMatchObject({ ...place, title: draft.title, removal: null });
    expect(objective.keyResults).toEqual([
      { ...freshDraft, id: 'new-1', createdAt: anAct().at, removal: null, latest: null, trend: [] },
    ]);
    expect(objectiveSchema.safeParse(objective).error).toBeUndefined();
  });

  it('tells history about it and each key result', () => {
    const { events } = createObjective(place, draft, anAct());
    expect(events.map(({ kind, keyResultId }) => [kind, keyResultId])).toEqual([
      ['objective-created', null],
      ['key-result-added', 'new-1'],
    ]);
    expect(events[1]?.changes).toContainEqual({
      field: 'measure.target',
      before: null,
      after: '40',
    });
  });

  it('is refused when the draft breaks a rule or claims a key result of its own', () => {
    const claiming = draftOf(anObjective());
    expectRefusal(() => createObjective(place, claiming, anAct()), 'invalid', {
      fields: [{ path: 'keyResults.0.id', rule: 'unknown-id' }],
    });
    const weightless = { ...draft, keyResults: [{ ...freshDraft, weight: 0 }] };
    expectRefusal(() => createObjective(place, weightless, anAct()), 'invalid', {
      fields: [{ path: 'keyResults', rule: 'weights-sum-to-zero' }],
    });
  });
});
