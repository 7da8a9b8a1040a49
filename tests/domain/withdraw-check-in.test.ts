import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { objectiveSchema } from '#core/contract/objectives.ts';
import type { CheckIn, Reading } from '#core/domain/check-in.ts';
import type { Objective } from '#core/domain/objective.ts';
import { recordCheckIn, undoOf, withdrawCheckIn } from '#core/domain/record-check-in.ts';
import { checkInFor, keyResult } from './arbitraries.ts';
import { aCheckIn, anObjective, instant } from './builders.ts';
import { expectRefusal } from './refusal.ts';

const value = (value: number): Reading => ({ kind: 'value', value });
const removal = { at: instant('2026-11-01'), by: 'bo' };
const byAstrid = { by: 'astrid', at: instant('2026-11-03') };

describe('withdrawing a check-in', () => {
  const recorded = (...checkIns: CheckIn[]) => checkIns.reduce(recordCheckIn, anObjective());
  const nothing = { latest: null, trendLoss: null };

  it('brings back what stood there, and keeps the check-in as withdrawn', () => {
    const before = recorded(aCheckIn({ id: 'first' }));
    const second = aCheckIn({ id: 'second', reading: value(25) });
    const undo = undoOf(before, second);
    const withdrawn = withdrawCheckIn(recordCheckIn(before, second), second, undo, byAstrid);
    expect(withdrawn.objective).toEqual(before);
    expect(withdrawn.checkIn).toEqual({ ...second, withdrawnAt: byAstrid.at });
  });

  it('is only for the newest one', () => {
    const first = aCheckIn({ id: 'first' });
    const objective = recorded(first, aCheckIn({ id: 'second' }));
    expectRefusal(() => withdrawCheckIn(objective, first, nothing, byAstrid), 'not-latest');
  });

  it('happens once', () => {
    const withdrawn = aCheckIn({ withdrawnAt: instant('2026-11-02', '10:01') });
    expectRefusal(
      () => withdrawCheckIn(recorded(withdrawn), withdrawn, nothing, byAstrid),
      'not-latest',
    );
    expectRefusal(
      () => withdrawCheckIn(anObjective(), aCheckIn(), nothing, byAstrid),
      'not-latest',
    );
  });

  it('is only for its author', () => {
    const objective = recorded(aCheckIn());
    const byBo = { ...byAstrid, by: 'bo' };
    expectRefusal(() => withdrawCheckIn(objective, aCheckIn(), nothing, byBo), 'forbidden');
  });

  it('is refused on what was removed', () => {
    const objective = recorded(aCheckIn());
    expectRefusal(
      () => withdrawCheckIn({ ...objective, removal }, aCheckIn(), nothing, byAstrid),
      'not-found',
    );
  });

  it('undoes any number of check-ins step by step, exactly', () => {
    const history = keyResult
      .map((keyResult) => ({ ...keyResult, removal: null }))
      .chain((keyResult) =>
        fc.record({
          objective: fc.constant(anObjective({ keyResults: [keyResult] })),
          checkIns: fc.array(checkInFor(keyResult), { minLength: 1, maxLength: 40 }),
        }),
      );
    fc.assert(
      fc.property(history, ({ objective, checkIns }) => {
        const states: Objective[] = [objective];
        const undos = checkIns.map((checkIn) => {
          const before = states.at(-1) ?? objective;
          states.push(recordCheckIn(before, checkIn));
          return undoOf(before, checkIn);
        });
        let now = states.at(-1) ?? objective;
        expect(objectiveSchema.safeParse(now).error).toBeUndefined();
        for (const [index, checkIn] of [...checkIns.entries()].toReversed()) {
          const by = { by: checkIn.authorId, at: byAstrid.at };
          now = withdrawCheckIn(now, checkIn, undos[index] ?? nothing, by).objective;
          expect(now).toEqual(states[index]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
