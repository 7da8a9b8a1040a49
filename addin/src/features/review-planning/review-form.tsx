import { Spinner } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import type { Board } from '#core/contract/boards.ts';
import type { ReviewView } from '#core/contract/reviews.ts';
import { EditorFrame } from '#addin/ui/editor-frame.tsx';
import { ProblemMessage } from '#addin/ui/problem-message.tsx';
import { useSurroundings } from '#addin/ui/surroundings.tsx';
import { answerQuery } from '#addin/ui/use-answer.ts';
import { PlanningForm } from './planning-form.tsx';

interface ReviewFormProps {
  readonly board: Board;
  /** Absent for a new review. */
  readonly view?: ReviewView | undefined;
  readonly onDone: () => void;
}

/** Schedules or changes a review, once it is known who the team are and how they are reached. */
export function ReviewForm({ board, view, onDone }: ReviewFormProps) {
  const { api, words } = useSurroundings();
  const path = { teamId: board.team.id, cycleId: board.cycle.id };
  const { data, error, refetch } = useQuery({
    ...answerQuery(api, 'readReviewPlan', { path }),
    networkMode: 'always',
    // What one is writing begins from it once.
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (data) return <PlanningForm board={board} plan={data} view={view} onDone={onDone} />;
  return (
    <EditorFrame
      board={board}
      title={view ? words.reviewForm.changeTitle : words.reviewForm.newTitle}
      onClose={onDone}
    >
      {error ? (
        <ProblemMessage error={error} onTryAgain={() => void refetch()} />
      ) : (
        <Spinner label={words.common.loading} />
      )}
    </EditorFrame>
  );
}
