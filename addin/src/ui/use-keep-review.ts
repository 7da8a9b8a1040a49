import { useQueryClient } from '@tanstack/react-query';
import type { Board } from '#core/contract/boards.ts';
import type { ReviewScreen, ReviewView } from '#core/contract/reviews.ts';

/** The board with the review in its place by time. */
function boardWithReview(board: Board, view: ReviewView): Board {
  const others = board.reviews.filter(({ review }) => review.id !== view.review.id);
  const reviews = [...others, view].toSorted(({ review: a }, { review: b }) =>
    a.time.startsAt.localeCompare(b.time.startsAt),
  );
  return { ...board, reviews };
}

const screenWith = (screen: ReviewScreen, view: ReviewView): ReviewScreen =>
  screen.view.review.id === view.review.id ? { ...screen, view } : screen;

/** After a change: shows the answered review wherever it is in memory; what else follows from it is read again. */
export function useKeepReview(): (view: ReviewView) => void {
  const client = useQueryClient();
  return (view) => {
    const { teamId, cycleId } = view.review;
    client.setQueriesData<Board>({ queryKey: ['readBoard'] }, (board) =>
      board?.team.id === teamId && board.cycle.id === cycleId
        ? boardWithReview(board, view)
        : board,
    );
    client.setQueriesData<ReviewScreen>(
      { queryKey: ['readReview'] },
      (screen) => screen && screenWith(screen, view),
    );
    for (const name of ['readHome', 'readReview'])
      void client.invalidateQueries({ queryKey: [name] });
  };
}
