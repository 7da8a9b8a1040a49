import type { ReviewView } from '#core/contract/reviews.ts';

/** Whether the calendar is yet to be told of the review. */
export const isBeingDelivered = ({ delivery }: ReviewView): boolean => delivery.kind === 'queued';
