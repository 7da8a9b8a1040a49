import { describe, expect, it } from '@jest/globals';
import { movementsAfter, movementsSince } from '#core/domain/movements.ts';
import { standingsOf } from '#core/domain/schedule-review.ts';
import { recordCheckIn } from '#core/domain/record-check-in.ts';
import { aCheckIn, aKeyResult, anObjective, aReadKeyResult, at, instant } from './builders.ts';

const before = anObjective({ keyResults: [aReadKeyResult(10, '2026-11-02')] });
const checkIn = aCheckIn({
  id: 'check-in-2',
  reading: { kind: 'value', value: 25 },
  confidence: 8,
  at: instant('2026-11-16'),
});
const after = recordCheckIn(before, checkIn);

describe('what has moved since a review was scheduled', () => {
  it('is nothing without a check-in', () => {
    expect(movementsSince([before], standingsOf([before]))).toEqual([]);
  });

  it('is value and confidence of what was checked in on', () => {
    expect(movementsSince([after], standingsOf([before]))).toEqual([
      { keyResultId: 'kr-1', value: { from: 10, to: 25 }, confidence: { from: 6, to: 8 } },
    ]);
  });

  it('comes from nothing for a key result that is newer', () => {
    const added = aReadKeyResult(3, '2026-11-20', { id: 'kr-2' });
    const more = { ...before, keyResults: [...before.keyResults, added] };
    expect(movementsSince([more], standingsOf([before]))).toEqual([
      { keyResultId: 'kr-2', value: { from: null, to: 3 }, confidence: { from: null, to: 6 } },
    ]);
  });

  it('says nothing of what was never read', () => {
    const unread = anObjective({ keyResults: [aKeyResult()] });
    expect(movementsSince([unread], [])).toEqual([]);
  });
});

describe('what has moved after an instant', () => {
  it('is read from the trend', () => {
    expect(movementsAfter([after], at('2026-11-10'))).toEqual([
      { keyResultId: 'kr-1', value: { from: 10, to: 25 }, confidence: null },
    ]);
    expect(movementsAfter([after], at('2026-11-20'))).toEqual([]);
  });
});
