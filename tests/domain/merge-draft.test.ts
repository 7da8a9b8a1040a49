import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DraftVersions, Version } from '#core/domain/merge-draft.ts';
import { draftDifferences, mergeDrafts } from '#core/domain/merge-draft.ts';
import type { KeyResultDraft, ObjectiveDraft } from '#core/domain/objective-draft.ts';

const keyResults: fc.Arbitrary<KeyResultDraft> = fc.record({
  title: fc.constantFrom('Churn below 3 %', '40 plants migrated', 'Guide shipped'),
  ownerId: fc.constantFrom('anna', 'bo'),
  weight: fc.constantFrom(1, 2),
  measure: fc.constantFrom(
    { kind: 'metric', start: 0, target: 40, unit: 'plants' } as const,
    { kind: 'threshold', side: 'below', limit: 3, start: null, unit: '%' } as const,
  ),
});

/** Those with an id come from the store; `ids` in any order, some missing. */
const drafts = (added: fc.Arbitrary<KeyResultDraft[]>): fc.Arbitrary<ObjectiveDraft> =>
  fc.record({
    title: fc.constantFrom('Trust', 'Calm', 'Speed'),
    ambition: fc.constantFrom('committed', 'aspirational'),
    ownerId: fc.constantFrom('anna', 'bo'),
    audience: fc.constantFrom(
      { kind: 'everyone' } as const,
      { kind: 'restricted', personIds: ['anna'], teamIds: [] } as const,
    ),
    supports: fc.shuffledSubarray(
      ['x', 'y', 'z'].map((objectiveId) => ({ teamId: 't', cycleId: 'c', objectiveId })),
    ),
    keyResults: fc
      .tuple(
        fc.shuffledSubarray(['a', 'b', 'c', 'd']),
        fc.array(keyResults, { minLength: 4, maxLength: 4 }),
        added,
      )
      .map(([ids, contents, more]) => [
        ...ids.flatMap((id, index) => (contents[index] ? [{ ...contents[index], id }] : [])),
        ...more,
      ]),
  });

const stored = drafts(fc.constant([]));
const edited = drafts(fc.array(keyResults, { maxLength: 2 }));
const versions: fc.Arbitrary<DraftVersions> = fc.record({
  base: stored,
  mine: edited,
  theirs: stored,
});

/** The order of supports means nothing. */
const sorted = (draft: ObjectiveDraft): ObjectiveDraft => ({
  ...draft,
  supports: draft.supports.toSorted((a, b) => a.objectiveId.localeCompare(b.objectiveId)),
});

/** Whatever the same key result is called. */
const nameless = (draft: ObjectiveDraft): ObjectiveDraft => ({
  ...sorted(draft),
  keyResults: draft.keyResults.map(({ title, ownerId, weight, measure }) => ({
    title,
    ownerId,
    weight,
    measure,
  })),
});

const all = (of: DraftVersions, version: Version) =>
  new Map(draftDifferences(of).map(({ key }) => [key, version]));

describe('merging two versions of an objective', () => {
  it('finds nothing to choose between equal versions', () => {
    fc.assert(
      fc.property(stored, stored, (base, both) => {
        expect(draftDifferences({ base, mine: both, theirs: both })).toEqual([]);
        expect(mergeDrafts({ base, mine: both, theirs: both })).toEqual(both);
      }),
    );
  });

  it('keeps the version of whoever alone changed anything', () => {
    fc.assert(
      fc.property(edited, stored, (changed, base) => {
        expect(sorted(mergeDrafts({ base, mine: changed, theirs: base }))).toEqual(sorted(changed));
      }),
    );
    fc.assert(
      fc.property(stored, stored, (changed, base) => {
        expect(sorted(mergeDrafts({ base, mine: base, theirs: changed }))).toEqual(sorted(changed));
      }),
    );
  });

  it('gives one version whole when it is chosen everywhere', () => {
    fc.assert(
      fc.property(versions, (of) => {
        expect(nameless(mergeDrafts(of, all(of, 'mine')))).toEqual(nameless(of.mine));
        expect(sorted(mergeDrafts(of, all(of, 'theirs')))).toEqual(sorted(of.theirs));
      }),
    );
  });

  it('says who changed what: a difference by one person is where the other left the base alone', () => {
    fc.assert(
      fc.property(versions, ({ base, mine, theirs }) => {
        const title = draftDifferences({ base, mine, theirs }).find(
          ({ place }) => place.kind === 'objective' && place.field === 'title',
        );
        const byBoth = mine.title !== base.title && theirs.title !== base.title;
        if (mine.title === theirs.title) expect(title).toBeUndefined();
        else if (byBoth) expect(title?.changedBy).toBe('both');
        else expect(title?.changedBy).toBe(mine.title === base.title ? 'theirs' : 'mine');
      }),
    );
  });

  it('loses no key result that only one person touched', () => {
    fc.assert(
      fc.property(versions, (of) => {
        const merged = mergeDrafts(of).keyResults;
        const known = new Set(of.base.keyResults.map(({ id }) => id));
        for (const { id } of of.theirs.keyResults)
          if (!known.has(id)) expect(merged.map((keyResult) => keyResult.id)).toContain(id);
        const news = of.mine.keyResults.filter(({ id }) => id === undefined);
        for (const { title, ownerId, weight, measure } of news)
          expect(nameless({ ...of.mine, keyResults: merged }).keyResults).toContainEqual({
            title,
            ownerId,
            weight,
            measure,
          });
      }),
    );
  });

  it('names no key result twice', () => {
    fc.assert(
      fc.property(versions, (of) => {
        const ids = mergeDrafts(of).keyResults.flatMap(({ id }) => id ?? []);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('knows a key result that was saved although the answer never came', () => {
    const base: ObjectiveDraft = {
      title: 'Trust',
      ambition: 'committed',
      ownerId: 'anna',
      audience: { kind: 'everyone' },
      supports: [],
      keyResults: [],
    };
    const added: KeyResultDraft = {
      title: '40 plants migrated',
      ownerId: 'anna',
      weight: 1,
      measure: { kind: 'metric', start: 0, target: 40, unit: 'plants' },
    };
    const mine = { ...base, keyResults: [added] };
    const theirs = { ...base, keyResults: [{ ...added, id: 'kr-1' }] };
    expect(draftDifferences({ base, mine, theirs })).toEqual([]);
    expect(mergeDrafts({ base, mine, theirs })).toEqual(theirs);
  });
});
