import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from './surroundings.tsx';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    // The drawer's padding: nothing is to show below or beside the bar.
    insetBlockEnd: `calc(-1 * ${tokens.spacingHorizontalL})`,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalL})`,
    marginBlockEnd: `calc(-1 * ${tokens.spacingHorizontalL})`,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalL,
    paddingBlock: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    zIndex: 1,
  },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  status: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface FormBarProps {
  readonly saveWords: string;
  readonly isSaving: boolean;
  readonly onSave: () => void;
  readonly onLeave: () => void;
  /** How it stands; empty: nothing to say. */
  readonly status: string;
  /** What became of saving, above the buttons. */
  readonly children: ReactNode;
}

/** Saving a form in a drawer; always in sight. */
export function FormBar(props: FormBarProps) {
  const { saveWords, isSaving, onSave, onLeave, status, children } = props;
  const styles = useStyles();
  const { common, editor } = useWords();
  return (
    <div className={styles.bar}>
      {children}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={isSaving}
          icon={isSaving ? <Spinner size="tiny" /> : null}
          aria-keyshortcuts="Control+Enter"
          title={editor.saveKeys}
          onClick={onSave}
        >
          {isSaving ? editor.saving : saveWords}
        </Button>
        <Button onClick={onLeave}>{common.close}</Button>
        <output className={styles.status}>{status}</output>
      </div>
    </div>
  );
}
