import { describe, expect, it } from '@jest/globals';
import { moveObjective } from '#core/domain/move-objective.ts';
import { byRank } from '#core/domain/rank.ts';
import {
  removeObjective,
  restoreKeyResult,
  restoreObjective,
} from '#core/domain/remove-objective.ts';
import { aCheckIn, aKeyResult, anAct, anObjective, aReadKeyResult, instant } from './builders.ts';
import { expectRefusal } from './refusal.ts';

const removal = { at: instant('2026-11-01'), by: 'bo' };
const ids = (objective: ReturnType<typeof anObjective>) => objective.keyResults.map(({ id }) => id);

describe('removing and restoring', () => {
  it('brings an objective back as it was', () => {
    const objective = anObjective({ keyResults: [aReadKeyResult(22, '2026-11-02')] });
    const removed = removeObjective(objective, anAct());
    expect(removed.objective.removal).toEqual({ at: anAct().at, by: 'astrid' });
    const restored = restoreObjective(removed.objective, anAct({ at: instant('2026-11-12') }));
    expect(restored.objective).toEqual(objective);
    expect([...removed.events, ...restored.events].map(({ kind }) => kind)).toEqual([
      'objective-removed',
      'objective-restored',
    ]);
  });

  it('brings a key result back with its readings, behind the ones that are there', () => {
    const removed = aReadKeyResult(22, '2026-11-02', { removal });
    const gone = aKeyResult({ id: 'gone', removal });
    const objective = anObjective({ keyResults: [aKeyResult({ id: 'kr-2' }), gone, removed] });
    const { objective: next, events } = restoreKeyResult(objective, 'kr-1', anAct());
    expect(ids(next)).toEqual(['kr-2', 'kr-1', 'gone']);
    expect(next.keyResults[1]).toEqual({ ...removed, removal: null });
    expect(events).toMatchObject([{ kind: 'key-result-restored', keyResultId: 'kr-1' }]);
  });

  it('works for 30 days', () => {
    const removedOn = (day: string) => ({ removal: { at: instant(day, '09:00'), by: 'bo' } });
    // anAct is on 10 November at 09:00.
    expect(
      restoreObjective(anObjective(removedOn('2026-10-11')), anAct()).objective.removal,
    ).toBeNull();
    expectRefusal(
      () => restoreObjective(anObjective(removedOn('2026-10-10')), anAct()),
      'not-found',
    );
    const late = anObjective({ keyResults: [aKeyResult(removedOn('2026-10-10'))] });
    expectRefusal(() => restoreKeyResult(late, 'kr-1', anAct()), 'not-found', {
      what: 'key-result',
    });
  });

  it('is refused where there is nothing to remove or restore', () => {
    expectRefusal(() => removeObjective(anObjective({ removal }), anAct()), 'not-found');
    expectRefusal(() => restoreObjective(anObjective(), anAct()), 'not-found');
    expectRefusal(() => restoreKeyResult(anObjective(), 'kr-1', anAct()), 'not-found');
    expectRefusal(() => restoreKeyResult(anObjective(), 'other', anAct()), 'not-found');
    const both = anObjective({
      removal,
      keyResults: [aKeyResult({ removal, latest: aCheckIn() })],
    });
    expectRefusal(() => restoreKeyResult(both, 'kr-1', anAct()), 'not-found', {
      what: 'objective',
    });
  });
});

describe('moving an objective', () => {
  it('changes its rank and says so', () => {
    const { objective, events } = moveObjective(anObjective(), 'a5', anAct());
    expect(objective).toEqual(anObjective({ rank: 'a5' }));
    expect(events).toMatchObject([
      { kind: 'objective-moved', changes: [{ field: 'rank', before: 'a0', after: 'a5' }] },
    ]);
  });

  it('to where it stands leaves no trace, and is refused once removed', () => {
    expect(moveObjective(anObjective(), 'a0', anAct()).events).toEqual([]);
    expectRefusal(() => moveObjective(anObjective({ removal }), 'a5', anAct()), 'not-found');
  });

  it('orders a board by code units, and by id where two share a rank', () => {
    const board = [
      { id: 'd', rank: 'a0' },
      { id: 'c', rank: 'Zz' },
      { id: 'b', rank: 'a0V' },
      { id: 'a', rank: 'a0' },
    ];
    expect(board.toSorted(byRank).map(({ id }) => id)).toEqual(['c', 'a', 'd', 'b']);
  });
});
