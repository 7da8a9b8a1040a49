import { makeStyles, tokens } from '@fluentui/react-components';
import { OlderNotice } from '#addin/ui/older-notice.tsx';
import { ProblemMessage } from '#addin/ui/problem-message.tsx';
import { useAnswer } from '#addin/ui/use-answer.ts';
import { BoardSkeleton } from './board-skeleton.tsx';
import { Board } from './board.tsx';
import { useRowGrid } from './row-grid.ts';
import type { BoardPlace, BoardSlots } from './scene.ts';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', height: '100%' },
  loading: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalL,
  },
});

/** A team's board in one cycle. */
export function BoardScreen({ place, slots }: { place: BoardPlace; slots: BoardSlots }) {
  const styles = useStyles();
  const { container } = useRowGrid();
  const { teamId, cycleId } = place;
  const { data, error, refetch } = useAnswer('readBoard', { path: { teamId, cycleId } });
  if (!data)
    return (
      <div className={container}>
        <div className={styles.loading}>
          {error ? (
            <ProblemMessage error={error} onTryAgain={() => void refetch()} />
          ) : (
            <BoardSkeleton />
          )}
        </div>
      </div>
    );
  return (
    <div className={styles.screen}>
      {error && <OlderNotice />}
      <Board board={data} place={place} slots={slots} />
    </div>
  );
}
