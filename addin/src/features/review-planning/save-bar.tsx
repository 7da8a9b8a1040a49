import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { ProblemMessage } from '#addin/ui/problem-message.tsx';
import { useWords } from '#addin/ui/surroundings.tsx';
import type { Saving } from './use-save.ts';

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
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface SaveBarProps {
  readonly isNew: boolean;
  readonly state: Saving['state'];
  readonly problemCount: number;
  readonly isChanged: boolean;
  readonly onSave: () => void;
  readonly onLeave: () => void;
}

/** Saving, and what became of it; always in sight. */
export function SaveBar(props: SaveBarProps) {
  const { isNew, state, problemCount, isChanged, onSave, onLeave } = props;
  const styles = useStyles();
  const { common, editor, reviewForm } = useWords();
  const isSaving = state.kind === 'saving';
  const status =
    problemCount > 0 ? reviewForm.needsALook(problemCount) : isChanged ? editor.draftKept : '';
  return (
    <div className={styles.bar}>
      {state.kind === 'failed' && <ProblemMessage error={state.error} onTryAgain={onSave} />}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={isSaving}
          icon={isSaving ? <Spinner size="tiny" /> : null}
          aria-keyshortcuts="Control+Enter"
          title={editor.saveKeys}
          onClick={onSave}
        >
          {isSaving ? editor.saving : isNew ? reviewForm.save : reviewForm.saveChange}
        </Button>
        <Button onClick={onLeave}>{common.close}</Button>
        <output className={styles.quiet}>{status}</output>
      </div>
    </div>
  );
}
