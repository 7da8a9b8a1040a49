import { makeStyles, tokens } from '@fluentui/react-components';
import { ProblemMessage } from '#addin/ui/problem-message.tsx';
import { useWords } from '#addin/ui/surroundings.tsx';
import { useAnswer } from '#addin/ui/use-answer.ts';
import { BoardSkeleton } from './board-skeleton.tsx';
import { Board } from './board.tsx';
import { useRowGrid } from './row-grid.ts';
import type { BoardPlace, BoardSlots } from './scene.ts';

const useStyles = makeStyles({
  loading: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalL,
  },
  older: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
  },
});

/** A team's board in one cycle. */
export function BoardScreen({ place, slots }: { place: BoardPlace; slots: BoardSlots }) {
  const styles = useStyles();
  const { container } = useRowGrid();
  const words = useWords();
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
    <>
      {error && <p className={styles.older}>{words.refusals.showsOlder}</p>}
      <Board board={data} place={place} slots={slots} />
    </>
  );
}
