import { makeStyles, tokens } from '@fluentui/react-components';
import { HiddenText } from '#addin/ui/hidden-text.tsx';
import { OlderNotice } from '#addin/ui/older-notice.tsx';
import { ProblemMessage } from '#addin/ui/problem-message.tsx';
import { ScreenHeading } from '#addin/ui/screen-heading.tsx';
import { isBeingDelivered } from '#addin/ui/review-state-of.ts';
import { useWords } from '#addin/ui/surroundings.tsx';
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
  const { shell } = useWords();
  const { teamId, cycleId } = place;
  const { data, error, refetch } = useAnswer(
    'readBoard',
    { path: { teamId, cycleId } },
    ({ reviews }) => reviews.some(isBeingDelivered),
  );
  if (!data)
    return (
      <div className={container}>
        <div className={styles.loading}>
          {error ? (
            <>
              <ScreenHeading title={shell.teams}>
                <HiddenText>{shell.teams}</HiddenText>
              </ScreenHeading>
              <ProblemMessage error={error} onTryAgain={() => void refetch()} />
            </>
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
