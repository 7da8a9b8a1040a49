import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Board } from '#core/contract/boards.ts';
import { useFormat, useWords } from '#addin/ui/surroundings.tsx';
import { useConflictWords } from './conflict-panel.tsx';
import type { Conflict } from './save-draft.ts';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalM,
  },
  heading: { margin: 0, outlineStyle: 'none', fontSize: tokens.fontSizeBase400 },
  text: { margin: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
});

interface SavedTogetherProps {
  readonly board: Board;
  readonly conflict: Conflict;
  readonly onDone: () => void;
}

/** Tells what a colleague had changed, which was saved together with one's own changes. */
export function SavedTogether({ board, conflict, onDone }: SavedTogetherProps) {
  const styles = useStyles();
  const { common, editor } = useWords();
  const format = useFormat();
  const words = useConflictWords(board, conflict);
  const { by } = conflict;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.panel}>
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>
        {editor.conflict.together}
      </h3>
      <p className={styles.text}>
        {by
          ? editor.conflict.togetherWith(by.name, format.moment(by.at))
          : editor.conflict.togetherWithSomebody}
      </p>
      <ul className={styles.list}>
        {conflict.differences
          .filter(({ changedBy }) => changedBy === 'theirs')
          .map((difference) => (
            <li key={difference.key}>
              {words.placeOf(difference)}: {words.valueOf(difference, 'theirs')}
            </li>
          ))}
      </ul>
      <Button appearance="primary" onClick={onDone}>
        {common.close}
      </Button>
    </div>
  );
}
