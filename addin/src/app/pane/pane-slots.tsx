import { CheckInForm } from '#addin/features/check-ins/check-in-form.tsx';
import type { ReviewSlots } from '#addin/features/reviews/slots.ts';

/** What a review in a pane gets from other features: the lines to check in. It is changed on the board. */
export const paneSlots: ReviewSlots = {
  checkIn: (reference, keyResult, onDone) => (
    <CheckInForm compact reference={reference} keyResult={keyResult} onDone={onDone} />
  ),
};
