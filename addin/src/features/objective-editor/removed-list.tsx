import { Button, Skeleton, SkeletonItem, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Board } from '#core/contract/boards.ts';
import type { Removed } from '#core/contract/history.ts';
import { canEditObjective } from '#core/domain/access.ts';
import { ProblemMessage } from '#addin/ui/problem-message.tsx';
import { useFormat, useWords } from '#addin/ui/surroundings.tsx';
import { useAnswer } from '#addin/ui/use-answer.ts';
import { EditorFrame } from '#addin/ui/editor-frame.tsx';
import { useRestore } from './use-restore.ts';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  text: { margin: 0, color: tokens.colorNeutralForeground3, outlineStyle: 'none' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  what: { flex: '1 1 200px', minWidth: 0, overflowWrap: 'anywhere' },
  title: { fontWeight: tokens.fontWeightSemibold },
  small: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface RemovedListProps {
  readonly board: Board;
  readonly onDone: () => void;
}

/** What was removed from a board in the last 30 days, to be brought back. */
export function RemovedList({ board, onDone }: RemovedListProps) {
  const styles = useStyles();
  const { editor } = useWords();
  const answer = useAnswer('readRemoved', {
    path: { teamId: board.team.id, cycleId: board.cycle.id },
  });
  const hint = useRef<HTMLParagraphElement>(null);
  return (
    <EditorFrame board={board} title={editor.removedList} onClose={onDone}>
      <div className={styles.content}>
        <p ref={hint} tabIndex={-1} className={styles.text}>
          {editor.removedListHint}
        </p>
        {answer.isPending && <Waiting />}
        {answer.isError && (
          <ProblemMessage error={answer.error} onTryAgain={() => void answer.refetch()} />
        )}
        {answer.data && (
          <Items board={board} removed={answer.data} onRestored={() => hint.current?.focus()} />
        )}
      </div>
    </EditorFrame>
  );
}

function Waiting() {
  return (
    <Skeleton aria-label={useWords().common.loading}>
      <SkeletonItem size={48} />
    </Skeleton>
  );
}

interface ItemsProps {
  readonly board: Board;
  readonly removed: Removed;
  /** The item that had the focus is gone. */
  readonly onRestored: () => void;
}

function Items({ board, removed, onRestored }: ItemsProps) {
  const styles = useStyles();
  const { editor } = useWords();
  const format = useFormat();
  const { error, restoreObjective, restoreKeyResult } = useRestore(board);
  const { objectives, keyResults, people } = removed;
  const removedBy = (by: string, at: string) =>
    editor.removedBy(
      people.find(({ id }) => id === by)?.name ?? editor.somebody,
      format.moment(at),
    );
  const mayEdit = (objectiveId: string) => {
    const all = [...board.objectives, ...objectives];
    const view = all.find(({ objective }) => objective.id === objectiveId);
    return view !== undefined && canEditObjective(view.objective, board.team, board.viewer);
  };
  const after = async (restoring: Promise<void>) => {
    await restoring;
    onRestored();
  };
  if (objectives.length + keyResults.length === 0) return <p>{editor.nothingRemoved}</p>;
  return (
    <>
      {error !== null && <ProblemMessage error={error} />}
      <ul className={styles.list}>
        {objectives.map((view) => (
          <Item
            key={view.objective.id}
            title={view.objective.title}
            details={removedBy(view.objective.removal?.by ?? '', view.objective.removal?.at ?? '')}
            onRestore={
              mayEdit(view.objective.id) ? () => void after(restoreObjective(view)) : undefined
            }
          />
        ))}
        {keyResults.map((keyResult) => (
          <Item
            key={keyResult.keyResultId}
            title={keyResult.title}
            kind={editor.keyResultOf(keyResult.objectiveTitle)}
            details={removedBy(keyResult.removedBy, keyResult.removedAt)}
            onRestore={
              mayEdit(keyResult.reference.objectiveId)
                ? () => void after(restoreKeyResult(keyResult))
                : undefined
            }
          />
        ))}
      </ul>
    </>
  );
}

interface ItemProps {
  readonly title: string;
  readonly kind?: string;
  readonly details: string;
  /** Absent where the viewer may only look. */
  readonly onRestore: (() => void) | undefined;
}

function Item({ title, kind, details, onRestore }: ItemProps) {
  const styles = useStyles();
  const { editor } = useWords();
  return (
    <li className={styles.item}>
      <div className={styles.what}>
        <div className={styles.title}>{title}</div>
        {kind && <div>{kind}</div>}
        <div className={styles.small}>{details}</div>
      </div>
      {onRestore && (
        <Button aria-label={editor.bringBackNamed(title)} onClick={onRestore}>
          {editor.bringBack}
        </Button>
      )}
    </li>
  );
}
