import { describe, expect, it } from '@jest/globals';
import { proposedKind, proposedWindow } from '#addin/features/review-planning/proposal.ts';
import { placeAt, pathTo } from '#addin/host/places.ts';
import { aCycle } from '#tests/addin/builders.ts';

describe('what is proposed for a review', () => {
  it('is the kind that the cycle’s time asks for', () => {
    expect(proposedKind(aCycle({ phase: 'planning' }), '2026-09-20')).toBe('planning');
    expect(proposedKind(aCycle(), '2026-10-20')).toBe('mid-quarter');
    expect(proposedKind(aCycle(), '2026-12-01')).toBe('quarterly');
    expect(proposedKind(aCycle({ phase: 'reviewing' }), '2026-10-20')).toBe('quarterly');
  });

  it('is the two weeks in which the kind is usually held', () => {
    const at = (kind: Parameters<typeof proposedWindow>[0]) =>
      proposedWindow(kind, aCycle(), '2026-09-01');
    expect(at('planning')).toEqual({ fromDay: '2026-09-17', toDay: '2026-09-30' });
    expect(at('mid-quarter')).toEqual({ fromDay: '2026-11-09', toDay: '2026-11-22' });
    expect(at('quarterly')).toEqual({ fromDay: '2026-12-17', toDay: '2026-12-30' });
  });

  it('is never a day that has passed', () => {
    expect(proposedWindow('planning', aCycle(), '2026-11-23')).toEqual({
      fromDay: '2026-11-24',
      toDay: '2026-12-07',
    });
  });
});

describe('the place of a review', () => {
  it('is read from its path as it was written', () => {
    const place = {
      screen: 'review',
      teamId: 'platform',
      cycleId: '2026-q4',
      reviewId: 'r-1',
    } as const;
    expect(pathTo(place)).toBe('/reviews/platform/2026-q4/r-1');
    expect(placeAt(pathTo(place))).toEqual(place);
    expect(placeAt('/reviews/platform/2026-q4')).toEqual({ screen: 'home' });
    expect(placeAt('/meeting')).toEqual({ screen: 'meeting' });
  });
});
