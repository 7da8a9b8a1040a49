import type { Cycle } from '#core/domain/cycle.ts';
import type { KeyResultDraft, ObjectiveDraft } from '#core/domain/objective-draft.ts';
import type { ObjectiveReference } from '#core/domain/objective.ts';
import { measureOf } from './measures.ts';
import type { KeyResultStory, ObjectiveStory } from './okrs/story.ts';
import { personId } from './people.ts';

/** How it was first written, or how it stands now. */
type Version = 'first' | 'now';

/** What was written at first or stands now, but for key results that were added later. */
export function draftOf(
  story: ObjectiveStory,
  supports: readonly ObjectiveReference[],
  cycle: Cycle,
  version: Version,
): ObjectiveDraft {
  const { title, firstTitle = title, owner, isAspirational = false, only, keyResults } = story;
  return {
    title: version === 'first' ? firstTitle : title,
    ambition: isAspirational ? 'aspirational' : 'committed',
    ownerId: personId(owner),
    audience: only
      ? { kind: 'restricted', personIds: only.people.map(personId), teamIds: only.teams }
      : { kind: 'everyone' },
    supports,
    keyResults: keyResults
      .filter(({ addedDaysAgo }) => addedDaysAgo === undefined)
      .map((keyResult) => keyResultDraftOf(keyResult, cycle, version)),
  };
}

export function keyResultDraftOf(
  { title, owner, weight = 1, measure, first }: KeyResultStory,
  cycle: Cycle,
  version: Version,
): KeyResultDraft {
  const earlier = version === 'first' ? first : undefined;
  return {
    title: earlier?.title ?? title,
    ownerId: personId(owner),
    weight,
    measure: measureOf(earlier?.measure ?? measure, cycle),
  };
}
