import { describe, expect, it } from '@jest/globals';
import { editObjective } from '#core/domain/edit-objective.ts';
import {
  aKeyResult,
  aMetric,
  anAct,
  anObjective,
  aReadKeyResult,
  aThreshold,
  draftOf,
  instant,
  keyResultDraftOf,
  milestones,
} from './builders.ts';
import { expectRefusal } from './refusal.ts';

const { id: _, ...freshDraft } = keyResultDraftOf(
  aKeyResult({ title: 'Guide shipped', weight: 2 }),
);
const removal = { at: instant('2026-11-01'), by: 'bo' };
const ids = (objective: ReturnType<typeof anObjective>) => objective.keyResults.map(({ id }) => id);

describe('editing an objective', () => {
  const read = aReadKeyResult(22, '2026-11-02');
  const objective = anObjective({
    keyResults: [read, aKeyResult({ id: 'kr-2', title: 'Second' })],
  });
  const draft = draftOf(objective);
  const [first = freshDraft, second = freshDraft] = draft.keyResults;
  const edit = (keyResults: (typeof draft)['keyResults']) =>
    editObjective(objective, { ...draft, keyResults }, anAct());

  it('changes the fields and says exactly which', () => {
    const written = editObjective(
      objective,
      { ...draft, title: 'Calm moves', ambition: 'aspirational' },
      anAct(),
    );
    expect(written.objective).toEqual({
      ...objective,
      title: 'Calm moves',
      ambition: 'aspirational',
    });
    expect(written.events).toEqual([
      {
        id: 'new-1',
        kind: 'objective-edited',
        at: anAct().at,
        by: 'astrid',
        keyResultId: null,
        changes: [
          { field: 'title', before: objective.title, after: 'Calm moves' },
          { field: 'ambition', before: 'committed', after: 'aspirational' },
        ],
      },
    ]);
  });

  it('names whom a restricted objective is for', () => {
    const audience = { kind: 'restricted' as const, personIds: ['bo', 'cecilia'], teamIds: [] };
    const { events } = editObjective(objective, { ...draft, audience }, anAct());
    expect(events[0]?.changes).toEqual([
      { field: 'audience', before: 'everyone', after: 'restricted' },
      { field: 'audience.personIds', before: null, after: 'bo, cecilia' },
    ]);
  });

  it('keeps the readings when start or target change', () => {
    const { objective: next, events } = edit([
      { ...first, measure: aMetric({ target: 50 }) },
      second,
    ]);
    expect(next.keyResults[0]).toEqual({ ...read, measure: aMetric({ target: 50 }) });
    expect(events.map(({ kind, changes }) => ({ kind, changes }))).toEqual([
      {
        kind: 'key-result-edited',
        changes: [{ field: 'measure.target', before: '40', after: '50' }],
      },
    ]);
  });

  it('starts anew when the key result is measured in another kind', () => {
    const { objective: next } = edit([{ ...first, measure: aThreshold() }, second]);
    expect(next.keyResults[0]).toEqual({ ...read, measure: aThreshold(), latest: null, trend: [] });
  });

  it('adds what has no id, removes what is left out and keeps it at the end', () => {
    const { objective: next, events } = edit([freshDraft, second]);
    expect(ids(next)).toEqual(['new-1', 'kr-2', 'kr-1']);
    expect(next.keyResults.at(-1)).toEqual({ ...read, removal: { at: anAct().at, by: 'astrid' } });
    expect(events.map(({ kind, keyResultId }) => [kind, keyResultId])).toEqual([
      ['key-result-added', 'new-1'],
      ['key-result-removed', 'kr-1'],
    ]);
  });

  it('takes the draft’s order and tells it once', () => {
    const { objective: next, events } = edit([second, first]);
    expect(ids(next)).toEqual(['kr-2', 'kr-1']);
    expect(events.map(({ kind, changes }) => ({ kind, changes }))).toEqual([
      {
        kind: 'objective-edited',
        changes: [{ field: 'order', before: 'kr-1, kr-2', after: 'kr-2, kr-1' }],
      },
    ]);
  });

  it('brings back a removed key result that the draft still names', () => {
    const removed = anObjective({ keyResults: [{ ...read, removal }] });
    const { objective: next, events } = editObjective(
      removed,
      { ...draft, keyResults: [first] },
      anAct(),
    );
    expect(next.keyResults).toEqual([read]);
    expect(events.map(({ kind }) => kind)).toEqual(['key-result-restored']);
  });

  it('tells milestones by their text and place', () => {
    const steps = anObjective({
      keyResults: [aKeyResult({ measure: milestones({ m1: 1, m2: 2 }) })],
    });
    const changed = draftOf(
      anObjective({
        keyResults: [aKeyResult({ measure: milestones({ m1: 1, m3: 1 }, { m1: '2026-10-31' }) })],
      }),
    );
    expect(editObjective(steps, changed, anAct()).events[0]?.changes).toEqual([
      {
        field: 'measure.milestones.m1',
        before: '1. Step m1 · 1',
        after: '1. Step m1 · 1 · 2026-10-31',
      },
      { field: 'measure.milestones.m2', before: '2. Step m2 · 2', after: null },
      { field: 'measure.milestones.m3', before: null, after: '2. Step m3 · 1' },
    ]);
  });

  it('is refused for a key result that is not its own, or no longer recoverable', () => {
    const unknown = { fields: [{ path: 'keyResults.1.id', rule: 'unknown-id' }] };
    expectRefusal(() => edit([first, { ...second, id: 'other' }]), 'invalid', unknown);
    const longGone = {
      ...objective,
      keyResults: [
        read,
        aKeyResult({ id: 'kr-2', removal: { at: instant('2026-09-30'), by: 'bo' } }),
      ],
    };
    expectRefusal(() => editObjective(longGone, draft, anAct()), 'invalid', unknown);
  });

  it('is refused on a removed objective', () => {
    expectRefusal(() => editObjective({ ...objective, removal }, draft, anAct()), 'not-found');
  });
});
