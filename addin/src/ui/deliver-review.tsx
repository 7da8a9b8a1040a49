import { useMutation } from '@tanstack/react-query';
import { useEffect } from 'react';
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

/** What was sent by itself since the page was opened: what still waits after that is for the person to decide. */
const sentByItself = new Set<string>();

/**
 * Tells the calendar what it has not learned yet: by itself when it only waited for its organiser, who
 * is here now; on their word when it has failed. Says so when it still cannot.
 */
export function DeliverReview({ reference, subject, hasFailed }: DeliverReviewProps) {
  const { api, words } = useSurroundings();
  const keepReview = useKeepReview();
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => api.call('deliverReview', { path: { ...reference } }),
    networkMode: 'always',
    onSuccess: keepReview,
  });
  const { reviewId } = reference;
  useEffect(() => {
    if (hasFailed || sentByItself.has(reviewId)) return;
    sentByItself.add(reviewId);
    mutate();
  }, [hasFailed, mutate, reviewId]);
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
