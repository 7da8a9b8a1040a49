import type { DraftPlace, KeyedDraft } from './draft-cells.ts';
import { allSupports, keyed, placesOf, valueAt } from './draft-cells.ts';
import type { KeyResultDraft, ObjectiveDraft } from './objective-draft.ts';
import { sameValue } from './same-value.ts';

/** One objective three times: as both began, and as each of two people left it. */
export interface DraftVersions {
  readonly base: ObjectiveDraft;
  readonly mine: ObjectiveDraft;
  readonly theirs: ObjectiveDraft;
}

export type Version = 'mine' | 'theirs';

/** A place where the two versions differ. `both` changed it, or only one of them did. */
export interface DraftDifference {
  readonly key: string;
  readonly place: DraftPlace;
  readonly changedBy: Version | 'both';
  readonly mine: KeyResultDraft | undefined;
  readonly theirs: KeyResultDraft | undefined;
}

interface Compared {
  readonly mine: KeyedDraft;
  readonly theirs: KeyedDraft;
  readonly differences: readonly DraftDifference[];
}

const keyOf = (place: DraftPlace): string => JSON.stringify(place);

function compare({ base, mine, theirs }: DraftVersions): Compared {
  const known = new Set(base.keyResults.map(({ id }) => id));
  const added = theirs.keyResults.filter(({ id }) => !known.has(id));
  const drafts = { base: keyed(base, []), mine: keyed(mine, added), theirs: keyed(theirs, []) };
  const theirKeys = drafts.theirs.keyResults;
  const common = new Set([...drafts.mine.keyResults.keys()].filter((key) => theirKeys.has(key)));
  const differences = placesOf(drafts.mine, drafts.theirs).flatMap((place): DraftDifference[] => {
    const [was, my, their] = [drafts.base, drafts.mine, drafts.theirs].map((draft) =>
      valueAt(draft, place, common),
    );
    if (sameValue(my, their)) return [];
    const one = sameValue(was, my) ? 'theirs' : 'mine';
    const changedBy = sameValue(was, my) || sameValue(was, their) ? one : 'both';
    const keyResult = 'key' in place ? place.key : '';
    return [
      {
        key: keyOf(place),
        place,
        changedBy,
        mine: drafts.mine.keyResults.get(keyResult),
        theirs: drafts.theirs.keyResults.get(keyResult),
      },
    ];
  });
  return { mine: drafts.mine, theirs: drafts.theirs, differences };
}

/** Where the two versions differ, in the order of the editor; empty when they say the same. */
export function draftDifferences(versions: DraftVersions): readonly DraftDifference[] {
  return compare(versions).differences;
}

/** The first sequence, with what only the second has put in behind whatever stands before it there. */
function interleave(first: Iterable<string>, second: Iterable<string>): string[] {
  const merged = [...first];
  let at = 0;
  for (const key of second) {
    const index = merged.indexOf(key);
    if (index === -1) merged.splice(at, 0, key);
    at = (index === -1 ? at : index) + 1;
  }
  return merged;
}

/**
 * One draft from two: each difference as `choices` says by its key; unchosen, a change by one person
 * is kept and where both changed the same, mine is. Throws nothing. Source: docs/method.md#conflicts
 */
export function mergeDrafts(
  versions: DraftVersions,
  choices: ReadonlyMap<string, Version> = new Map(),
): ObjectiveDraft {
  const { mine, theirs, differences } = compare(versions);
  const drafts = { mine, theirs };
  const versionAt = (place: DraftPlace): Version => {
    const key = keyOf(place);
    const changedBy = differences.find((difference) => difference.key === key)?.changedBy;
    return choices.get(key) ?? (changedBy === 'theirs' ? 'theirs' : 'mine');
  };
  const draftAt = (place: DraftPlace): KeyedDraft => drafts[versionAt(place)];
  const [first, second] = versionAt({ kind: 'order' }) === 'mine' ? [mine, theirs] : [theirs, mine];
  const keys = interleave(first.keyResults.keys(), second.keyResults.keys());
  const keyResults = keys.flatMap((key): KeyResultDraft[] => {
    const [my, their] = [mine.keyResults.get(key), theirs.keyResults.get(key)];
    if (!my || !their) {
      const chosen = draftAt({ kind: 'key-result', key }).keyResults.get(key);
      return chosen ? [chosen] : [];
    }
    const choose = (field: 'title' | 'ownerId' | 'weight' | 'measure') =>
      versionAt({ kind: 'key-result-field', key, field }) === 'mine' ? my : their;
    return [
      {
        id: key,
        title: choose('title').title,
        ownerId: choose('ownerId').ownerId,
        weight: choose('weight').weight,
        measure: choose('measure').measure,
      },
    ];
  });
  return {
    title: draftAt({ kind: 'objective', field: 'title' }).title,
    ambition: draftAt({ kind: 'objective', field: 'ambition' }).ambition,
    ownerId: draftAt({ kind: 'objective', field: 'ownerId' }).ownerId,
    audience: draftAt({ kind: 'objective', field: 'audience' }).audience,
    supports: allSupports(mine, theirs).filter((reference) =>
      draftAt({ kind: 'support', reference }).supports.some((own) => sameValue(own, reference)),
    ),
    keyResults,
  };
}
