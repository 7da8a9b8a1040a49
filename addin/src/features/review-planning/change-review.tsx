import { Spinner } from '@fluentui/react-components';
import type { ReviewReference } from '#core/domain/review-link.ts';
import { ProblemMessage } from '#addin/ui/problem-message.tsx';
import { useAnswer } from '#addin/ui/use-answer.ts';
import { useWords } from '#addin/ui/surroundings.tsx';
import { ReviewForm } from './review-form.tsx';

interface ChangeReviewProps {
  readonly reference: ReviewReference;
  readonly onDone: () => void;
}

/** The form for a review that is shown without its board. */
export function ChangeReview({ reference, onDone }: ChangeReviewProps) {
  const { common } = useWords();
  const { teamId, cycleId, reviewId } = reference;
  const { data, error, refetch } = useAnswer('readBoard', { path: { teamId, cycleId } });
  if (!data && error) return <ProblemMessage error={error} onTryAgain={() => void refetch()} />;
  if (!data) return <Spinner label={common.loading} />;
  const view = data.reviews.find(({ review }) => review.id === reviewId);
  return view && <ReviewForm board={data} view={view} onDone={onDone} />;
}
