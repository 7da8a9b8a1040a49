import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Button } from '#addin/ui/button.tsx';
import { useWords } from '#addin/ui/surroundings.tsx';
import { NothingInView } from './nothing-in-view.tsx';
import { ObjectiveCard } from './objective-card.tsx';
import type { BoardPlace, Doing, Scene } from './scene.ts';
import { useGrowingRows } from './use-growing-rows.ts';
import { useShown } from './use-shown.ts';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  more: {
    // As high as what comes, and quiet as long as it is about to come by itself.
    minHeight: '240px',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'center',
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground3,
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDelay: '1s',
    animationDuration: '1ms',
    animationFillMode: 'backwards',
  },
});

interface ObjectiveListProps {
  readonly scene: Scene;
  readonly place: BoardPlace;
  readonly doing: Doing;
  /** What stands below the last one. */
  readonly children: ReactNode;
}

/** The objectives in their order; a long list grows as one gets near its end. */
export function ObjectiveList({ scene, place, doing, children }: ObjectiveListProps) {
  const styles = useStyles();
  const words = useWords();
  const shown = useShown(scene.board, place);
  const openIndex = shown.findIndex(({ view }) => view.objective.id === place.objectiveId);
  const counts = shown.map(({ keyResults }) => keyResults.length);
  const { rows, isWhole, grow, sentinel } = useGrowingRows(counts, openIndex);
  const checkingInId = doing.kind === 'checking-in' ? doing.keyResultId : null;
  if (shown.length === 0)
    return (
      <>
        <NothingInView scene={scene} />
        {children}
      </>
    );
  return (
    <div className={styles.list}>
      {shown.slice(0, rows.length).map(({ view, keyResults }, index) => {
        const { id } = view.objective;
        const isHere = id === place.objectiveId;
        const hasCheckIn = keyResults.some((keyResult) => keyResult.id === checkingInId);
        return (
          <ObjectiveCard
            key={id}
            scene={scene}
            view={view}
            keyResults={keyResults}
            rowCount={rows[index] ?? 0}
            isOpen={isHere && !place.keyResultId}
            openKeyResultId={isHere ? (place.keyResultId ?? null) : null}
            checkingInId={hasCheckIn ? checkingInId : null}
          />
        );
      })}
      {isWhole ? (
        children
      ) : (
        <div className={styles.more} ref={sentinel}>
          {words.board.showingSome(rows.length, shown.length)}
          <Button appearance="subtle" onClick={grow}>
            {words.common.showMore}
          </Button>
        </div>
      )}
    </div>
  );
}
