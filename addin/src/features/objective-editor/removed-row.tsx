import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useWords } from '#addin/ui/surroundings.tsx';
import type { KeyResultForm } from './draft-form.ts';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    paddingInline: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface RemovedRowProps {
  readonly row: KeyResultForm;
  readonly takesFocus: boolean;
  readonly onUndo: () => void;
}

/** Where a key result was, as long as the draft lives. */
export function RemovedRow({ row, takesFocus, onUndo }: RemovedRowProps) {
  const styles = useStyles();
  const { common, editor } = useWords();
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) undo.current?.focus();
  }, [takesFocus]);
  const title = row.title.trim() || editor.noTitleYet;
  return (
    <li className={styles.row}>
      {row.id === undefined ? editor.unwritten(title) : editor.willBeRemoved(title)}
      <Button
        ref={(button: HTMLButtonElement | null) => {
          undo.current = button;
        }}
        size="small"
        onClick={onUndo}
      >
        {common.undo}
      </Button>
    </li>
  );
}
