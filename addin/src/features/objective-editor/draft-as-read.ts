import type { Coached } from '#core/domain/coach.ts';
import type { Guarded } from '#core/domain/access.ts';
import type { ObjectiveDraft } from '#core/domain/objective-draft.ts';

/** The draft as the coach reads it. A measure that is not all there yet says nothing to the coach. */
export const coached = ({ title, keyResults }: ObjectiveDraft): Coached => ({
  title,
  keyResults: keyResults.map(({ title, measure }) => {
    const numbers = Object.values(measure).filter((value) => typeof value === 'number');
    return { title, measure: numbers.some(Number.isNaN) ? null : measure };
  }),
});

/** The draft as access is decided by. */
export const guarded = ({ audience, ownerId, keyResults }: ObjectiveDraft): Guarded => ({
  audience,
  ownerId,
  keyResults: keyResults.map(({ id = '', ownerId }) => ({ id, ownerId, removal: null })),
});
