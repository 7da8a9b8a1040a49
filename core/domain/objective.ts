import type { KeyResult, Removal } from './key-result.ts';

export const ambitions = ['committed', 'aspirational'] as const;
/** Committed: 1.0 is expected. Aspirational: 0.7 is good. */
export type Ambition = (typeof ambitions)[number];

/** Where an objective lives. Three parts, so that one partition read finds it. */
export interface ObjectiveReference {
  readonly teamId: string;
  readonly cycleId: string;
  readonly objectiveId: string;
}

/** Who may see an objective. */
export type Audience =
  | { readonly kind: 'everyone' }
  | {
      readonly kind: 'restricted';
      readonly personIds: readonly string[];
      readonly teamIds: readonly string[];
    };

/** A qualitative change that one team wants in one cycle. */
export interface Objective {
  readonly id: string;
  readonly teamId: string;
  readonly cycleId: string;
  readonly title: string;
  readonly ambition: Ambition;
  readonly ownerId: string;
  readonly audience: Audience;
  /** The objectives that this one supports: its parents. */
  readonly supports: readonly ObjectiveReference[];
  /** Place on the board: a fractional index, compared as text. */
  readonly rank: string;
  readonly createdAt: string;
  readonly removal: Removal | null;
  readonly keyResults: readonly KeyResult[];
}

/** What is still there, in the order its people gave it. */
export function liveKeyResults(objective: Objective): KeyResult[] {
  return objective.keyResults.filter((keyResult) => keyResult.removal === null);
}
