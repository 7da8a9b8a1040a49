import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { ReviewView } from '#core/contract/reviews.ts';
import { ProblemMessage } from '#addin/ui/problem-message.tsx';
import { useSurroundings } from '#addin/ui/surroundings.tsx';
import { useKeepReview } from '#addin/ui/use-keep-review.ts';
import { currentOf } from './save-review.ts';

const useStyles = makeStyles({
  question: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  text: { flexBasis: '100%', margin: 0 },
});

interface CancelQuestionProps {
  readonly view: ReviewView;
  readonly onCancelled: (view: ReviewView) => void;
}

/** Calling the review off, with a question in its place before it is done. */
export function CancelQuestion({ view, onCancelled }: CancelQuestionProps) {
  const styles = useStyles();
  const { api, words: all } = useSurroundings();
  const words = all.reviewForm;
  const keepReview = useKeepReview();
  const [isAsking, setAsking] = useState(false);
  const hasAsked = useRef(false);
  const safe = useRef<HTMLButtonElement | null>(null);
  const focused = (element: HTMLButtonElement | null) => {
    safe.current = element;
  };
  useEffect(() => {
    if (isAsking || hasAsked.current) safe.current?.focus();
    hasAsked.current = isAsking;
  }, [isAsking]);
  const { teamId, cycleId, id } = view.review;
  const cancel = (ifMatch: string) =>
    api.call('cancelReview', { path: { teamId, cycleId, reviewId: id }, ifMatch });
  const { mutate, isPending, error } = useMutation({
    networkMode: 'always',
    mutationFn: () =>
      cancel(view.etag).catch((error: unknown) => {
        // Moved meanwhile, or answered: it is called off all the same.
        const current = currentOf(error);
        if (!current) throw error;
        return cancel(current.etag);
      }),
    onSuccess: (cancelled) => {
      keepReview(cancelled);
      onCancelled(cancelled);
    },
  });
  if (!isAsking)
    return (
      <div>
        <Button ref={focused} onClick={() => setAsking(true)}>
          {words.cancel}
        </Button>
      </div>
    );
  return (
    <div className={styles.question}>
      <p className={styles.text}>{words.cancelQuestion}</p>
      <Button appearance="primary" disabledFocusable={isPending} onClick={() => mutate()}>
        {words.cancelYes}
      </Button>
      <Button ref={focused} onClick={() => setAsking(false)}>
        {words.cancelNo}
      </Button>
      {error && <ProblemMessage error={error} onTryAgain={() => mutate()} />}
    </div>
  );
}
