import type { ReactNode } from 'react';
import type { Board } from '#core/contract/boards.ts';
import type { ObjectiveView } from '#core/contract/objectives.ts';
import type { ReviewView } from '#core/contract/reviews.ts';
import type { KeyResult } from '#core/domain/key-result.ts';
import type { Place } from '#addin/host/places.ts';

export type BoardPlace = Extract<Place, { screen: 'board' }>;

/** What other features put on the board; the shell composes them. */
export interface BoardSlots {
  readonly checkIn: (view: ObjectiveView, keyResult: KeyResult, done: () => void) => ReactNode;
  /** A new objective when there is no view. */
  readonly editor: (board: Board, view: ObjectiveView | undefined, done: () => void) => ReactNode;
  readonly removed: (board: Board, done: () => void) => ReactNode;
  /** A new review when there is no view. */
  readonly planReview: (board: Board, view: ReviewView | undefined, done: () => void) => ReactNode;
  /** Every check-in on the key result. */
  readonly checkIns: (view: ObjectiveView, keyResult: KeyResult) => ReactNode;
  /** What happened to the objective, or to one of its key results. */
  readonly history: (view: ObjectiveView, keyResult: KeyResult | undefined) => ReactNode;
}

/** What a person is doing on the board besides reading it. */
export type Doing =
  | { readonly kind: 'reading' }
  | { readonly kind: 'checking-in'; readonly keyResultId: string }
  | { readonly kind: 'writing'; readonly objectiveId: string | null }
  | { readonly kind: 'restoring' }
  | { readonly kind: 'planning-review'; readonly reviewId: string | null };

/** What is done in the drawer rather than on a row. */
const drawn: readonly Doing['kind'][] = ['writing', 'restoring', 'planning-review'];

export const isInDrawer = ({ kind }: Doing): boolean => drawn.includes(kind);

/** What every part of the board knows. Changes with the answer only, so that rows stay still. */
export interface Scene {
  readonly board: Board;
  readonly place: BoardPlace;
  readonly slots: BoardSlots;
  readonly start: (doing: Doing) => void;
}

/** The name of a person on the board. */
export function nameOf({ people }: Pick<Board, 'people'>, personId: string): string {
  return people.find(({ id }) => id === personId)?.name ?? '–';
}

/** The row's own place on the board's: the address while its drawer is open. */
export function placeOfRow(
  board: BoardPlace,
  objectiveId: string,
  keyResultId?: string,
): BoardPlace {
  return { ...board, objectiveId, ...(keyResultId && { keyResultId }) };
}
