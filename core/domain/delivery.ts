import type { ReviewPart } from './review.ts';

/** What the calendar has yet to be told about a review. */
export type DeliveryWork =
  | { readonly kind: 'create' }
  | {
      readonly kind: 'update';
      readonly parts: readonly ReviewPart[];
      /** Put the block in where it is missing; otherwise an organiser who took it out is followed. */
      readonly insertsBlock: boolean;
    }
  | { readonly kind: 'cancel' };

/** Why the calendar could not be told, for good; the organiser is shown it and can try again. */
export const deliveryFailures = [
  'consent-missing',
  'no-mailbox',
  'unavailable',
  'refused',
] as const;
export type DeliveryFailure = (typeof deliveryFailures)[number];

export type DeliveryState =
  /** The calendar knows everything. */
  | { readonly kind: 'done' }
  | { readonly kind: 'queued' }
  /** For the organiser's next visit: nobody else may act in their calendar. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'parked'; readonly failure: DeliveryFailure };

/** What is on its way to the calendar for one review: at most one at a time. */
export interface Delivery {
  readonly reviewId: string;
  readonly cycleId: string;
  readonly organiserId: string;
  readonly work: DeliveryWork;
  readonly state: DeliveryState;
}

/** One piece of work for both: what is created is created as it now stands, and cancelling ends all else. */
export function mergeWork(pending: DeliveryWork | null, more: DeliveryWork): DeliveryWork {
  if (!pending || more.kind === 'cancel') return more;
  if (pending.kind !== 'update' || more.kind !== 'update') return pending;
  return {
    kind: 'update',
    parts: [...new Set([...pending.parts, ...more.parts])],
    insertsBlock: pending.insertsBlock || more.insertsBlock,
  };
}
