import { CheckInForm } from '#addin/features/check-ins/check-in-form.tsx';
import { ReviewScreen } from '#addin/features/reviews/review-screen.tsx';
import type { ReviewSlots } from '#addin/features/reviews/slots.ts';
import type { Place } from '#addin/host/places.ts';
import { lazy } from '#addin/ui/lazy.ts';
import { Late } from './late.tsx';

const ChangeReview = lazy(async () => ({
  default: (await import('#addin/features/review-planning/change-review.tsx')).ChangeReview,
}));

const slots: ReviewSlots = {
  checkIn: (reference, keyResult, onDone) => (
    <CheckInForm compact reference={reference} keyResult={keyResult} onDone={onDone} />
  ),
  change: (reference, onDone) => (
    <Late>
      <ChangeReview reference={reference} onDone={onDone} />
    </Late>
  ),
};

type ReviewPlace = Extract<Place, { screen: 'review' }>;

/** A review with the lines to check in, and for its organiser the form that changes it. */
export function ReviewPage({ place }: { place: ReviewPlace }) {
  return (
    <Late>
      <ReviewScreen reference={place} slots={slots} />
    </Late>
  );
}
