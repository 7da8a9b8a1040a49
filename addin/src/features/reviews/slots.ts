import type { ReactNode } from 'react';
import type { KeyResult } from '#core/domain/key-result.ts';
import type { ObjectiveReference } from '#core/domain/objective.ts';
import type { ReviewReference } from '#core/domain/review-link.ts';

/** What other features put on a review; the shell composes them. */
export interface ReviewSlots {
  /** The line in which a key result is checked in; `onDone` is called when it has been saved. */
  readonly checkIn: (
    reference: ObjectiveReference,
    keyResult: KeyResult,
    onDone: () => void,
  ) => ReactNode;
  /** The form that changes the review; absent where there is no room for it. */
  readonly change?: (reference: ReviewReference, done: () => void) => ReactNode;
}
