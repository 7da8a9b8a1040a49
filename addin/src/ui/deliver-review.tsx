import { useMutation } from '@tanstack/react-query';
import type { ReviewReference } from '#core/domain/review-link.ts';
import { Button } from './button.tsx';
import { ProblemMessage } from './problem-message.tsx';
import { useSurroundings } from './surroundings.tsx';
import { useKeepReview } from './use-keep-review.ts';

interface DeliverReviewProps {
  readonly reference: ReviewReference;
  readonly subject: string;
  /** It failed before, where otherwise it only waits. */
  readonly hasFailed: boolean;
}

/** Tells the calendar, on the organiser's word, what it has not learned yet; says so when it still cannot. */
export function DeliverReview({ reference, subject, hasFailed }: DeliverReviewProps) {
  const { api, words } = useSurroundings();
  const keepReview = useKeepReview();
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => api.call('deliverReview', { path: { ...reference } }),
    networkMode: 'always',
    onSuccess: keepReview,
  });
  if (error) return <ProblemMessage error={error} onTryAgain={() => mutate()} />;
  const text = hasFailed ? words.common.tryAgain : words.review.sendNow;
  return (
    <Button
      size="small"
      aria-label={`${text}: ${subject}`}
      disabled={isPending}
      onClick={() => mutate()}
    >
      {text}
    </Button>
  );
}
