import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode } from 'react';
import { useId } from 'react';
import type { Board } from '#core/contract/boards.ts';
import { useWords } from './surroundings.tsx';

const useStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  // The drawer's own button to close stands at the end of it.
  header: { marginBottom: tokens.spacingVerticalL, paddingInlineEnd: '36px' },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  place: { margin: 0, color: tokens.colorNeutralForeground3 },
});

interface EditorFrameProps {
  readonly board: Board;
  readonly title: string;
  readonly onClose: () => void;
  /** Absent while there is nothing to save. */
  readonly onSave?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** What surrounds whatever is done to a board in its drawer: the heading, and the keys that save and close. */
export function EditorFrame({ board, title, onClose, onSave, children }: EditorFrameProps) {
  const styles = useStyles();
  const { editor } = useWords();
  const id = useId();
  // Before the inputs hear it: a closed combobox would open on Enter.
  const saveKeys = (event: KeyboardEvent) => {
    if (!onSave || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    onSave();
  };
  const closeKey = (event: KeyboardEvent) => {
    const { key, target, currentTarget, defaultPrevented } = event;
    if (key !== 'Escape' || defaultPrevented) return;
    // What is shown in a popover is a child in React's tree only.
    if (!(target instanceof Node) || !currentTarget.contains(target)) return;
    event.stopPropagation();
    onClose();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- shortcuts of what is inside
    <section
      className={styles.frame}
      aria-labelledby={id}
      onKeyDownCapture={saveKeys}
      onKeyDown={closeKey}
    >
      <header className={styles.header}>
        <h2 id={id} className={styles.heading}>
          {title}
        </h2>
        <p className={styles.place}>{editor.place(board.team.name, board.cycle.name)}</p>
      </header>
      {children}
    </section>
  );
}
