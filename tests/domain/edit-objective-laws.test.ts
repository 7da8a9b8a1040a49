import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { historyEventSchema } from '#core/contract/history.ts';
import { editObjective } from '#core/domain/edit-objective.ts';
import { keyResultFields } from '#core/domain/fields.ts';
import { keyResult, objective as anyObjective } from './arbitraries.ts';
import { aKeyResult, aMetric, anAct, draftOf, keyResultDraftOf, milestones } from './builders.ts';
import type { anObjective } from './builders.ts';

const { id: _, ...freshDraft } = keyResultDraftOf(
  aKeyResult({ title: 'Guide shipped', weight: 2 }),
);
const ids = (objective: ReturnType<typeof anObjective>) => objective.keyResults.map(({ id }) => id);

describe('every edit', () => {
  const live = anyObjective.map((objective) => ({
    ...objective,
    removal: null,
    keyResults: [aKeyResult({ id: 'counted' }), ...objective.keyResults]
      .map((keyResult) =>
        keyResult.measure.kind === 'metric' && keyResult.measure.start === keyResult.measure.target
          ? { ...keyResult, measure: aMetric() }
          : keyResult,
      )
      .map((keyResult) =>
        keyResult.measure.kind === 'milestones' &&
        keyResult.measure.milestones.every(({ weight }) => weight === 0)
          ? { ...keyResult, measure: milestones({ m1: 1 }) }
          : keyResult,
      ),
  }));
  /** Leaves some out, reorders, retitles and reweighs the rest, and adds new ones. */
  const edits = live.chain((objective) => {
    const draft = draftOf(objective);
    const fresh = keyResult.map(({ title, ownerId }) => ({ ...freshDraft, title, ownerId }));
    return fc.record({
      objective: fc.constant(objective),
      draft: fc.record({
        title: fc.constantFrom(draft.title, 'Another title'),
        ambition: fc.constantFrom(draft.ambition, 'aspirational' as const),
        ownerId: fc.constantFrom(draft.ownerId, 'bo'),
        audience: fc.constant(draft.audience),
        supports: fc.constantFrom(draft.supports, []),
        keyResults: fc
          .tuple(
            fc.shuffledSubarray([...draft.keyResults]),
            fc.array(fresh, { minLength: 1, maxLength: 2 }),
            fc.nat(3),
          )
          .map(([kept, added, weight]) => [...kept.map((one) => ({ ...one, weight })), ...added]),
      }),
    });
  });

  it('loses no key result, no reading and no creation date', () => {
    fc.assert(
      fc.property(edits, ({ objective, draft }) => {
        const next = editObjective(objective, draft, anAct()).objective;
        expect(ids(next)).toEqual(expect.arrayContaining(ids(objective)));
        expect(new Set(ids(next)).size).toBe(next.keyResults.length);
        for (const before of objective.keyResults) {
          const { latest, trend, createdAt } = before;
          expect(next.keyResults.find(({ id }) => id === before.id)).toMatchObject({
            latest,
            trend,
            createdAt,
          });
        }
        expect(draftOf(next).keyResults).toHaveLength(draft.keyResults.length);
        expect(draftOf(next)).toMatchObject({ title: draft.title, supports: draft.supports });
      }),
    );
  });

  it('has a history that the contract can carry', () => {
    fc.assert(
      fc.property(edits, ({ objective, draft }) => {
        for (const event of editObjective(objective, draft, anAct()).events) {
          expect(historyEventSchema.safeParse(event).error).toBeUndefined();
        }
      }),
    );
  });

  it('has a history that says exactly what became of each field', () => {
    fc.assert(
      fc.property(edits, ({ objective, draft }) => {
        const { objective: next, events } = editObjective(objective, draft, anAct());
        for (const after of next.keyResults.filter(({ removal }) => removal === null)) {
          const before = objective.keyResults.find(({ id }) => id === after.id);
          const replayed = new Map(Object.entries(before ? keyResultFields(before) : {}));
          for (const { keyResultId, changes } of events) {
            for (const change of keyResultId === after.id ? changes : []) {
              expect(replayed.get(change.field) ?? null).toBe(change.before);
              if (change.after === null) replayed.delete(change.field);
              else replayed.set(change.field, change.after);
            }
          }
          expect(Object.fromEntries(replayed)).toEqual(keyResultFields(after));
        }
      }),
    );
  });

  it('that changes nothing leaves no trace', () => {
    fc.assert(
      fc.property(live, (objective) => {
        const written = editObjective(objective, draftOf(objective), anAct());
        expect(written.events).toEqual([]);
        expect(new Set(written.objective.keyResults)).toEqual(new Set(objective.keyResults));
        expect({ ...written.objective, keyResults: [] }).toEqual({ ...objective, keyResults: [] });
      }),
    );
  });
});
