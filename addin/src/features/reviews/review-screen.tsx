import type { ReviewReference } from '#core/domain/review-link.ts';
import { OlderNotice } from '#addin/ui/older-notice.tsx';
import { ScreenProblem } from '#addin/ui/screen-problem.tsx';
import { isBeingDelivered } from '#addin/ui/review-state-of.ts';
import { useWords } from '#addin/ui/surroundings.tsx';
import { useAnswer } from '#addin/ui/use-answer.ts';
import { ReviewSkeleton } from './review-skeleton.tsx';
import { Review } from './review.tsx';
import type { ReviewSlots } from './slots.ts';

interface ReviewScreenProps {
  readonly reference: ReviewReference;
  readonly slots: ReviewSlots;
  readonly isNarrow?: boolean;
}

/** One review at its own place. */
export function ReviewScreen({ reference, slots, isNarrow = false }: ReviewScreenProps) {
  const { title } = useWords().reviewScreen;
  const { teamId, cycleId, reviewId } = reference;
  const { data, error, refetch } = useAnswer(
    'readReview',
    { path: { teamId, cycleId, reviewId } },
    ({ view }) => isBeingDelivered(view),
  );
  if (!data && error)
    return <ScreenProblem title={title} error={error} onTryAgain={() => void refetch()} />;
  if (!data) return <ReviewSkeleton />;
  return (
    <>
      {error && <OlderNotice />}
      <Review screen={data} slots={slots} isNarrow={isNarrow} />
    </>
  );
}
