import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import type { Board } from '#core/contract/boards.ts';
import { ProblemMessage } from '#addin/ui/problem-message.tsx';
import { useWords } from '#addin/ui/surroundings.tsx';
import { wholeDraft } from './field-names.ts';
import { FieldMessage } from '#addin/ui/field-message.tsx';
import { useField } from './fields.tsx';
import { RemovedMeanwhile } from './removed-meanwhile.tsx';
import type { Saving } from './use-save.ts';
import type { SessionStore } from './use-session.ts';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    // The drawer's padding: nothing is to show below or beside the bar.
    insetBlockEnd: `calc(-1 * ${tokens.spacingHorizontalL})`,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalL})`,
    marginBlockEnd: `calc(-1 * ${tokens.spacingHorizontalL})`,
    paddingInline: tokens.spacingHorizontalL,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
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
  readonly board: Board;
  readonly store: SessionStore;
  readonly saving: Saving;
  /** How many fields say that something is wrong. */
  readonly problemCount: number;
  readonly onLeave: () => void;
}

/** Saving, and what became of it; always in sight. */
export function SaveBar({ board, store, saving, problemCount, onLeave }: SaveBarProps) {
  const styles = useStyles();
  const { common, editor } = useWords();
  const { state, save } = saving;
  const isSaving = state.kind === 'saving';
  const whole = useField(wholeDraft);
  return (
    <div className={styles.bar}>
      {state.kind === 'failed' && (
        <ProblemMessage error={state.error} onTryAgain={() => void save()} />
      )}
      {state.kind === 'removed' && (
        <RemovedMeanwhile board={board} store={store} onBack={() => void save()} />
      )}
      <FieldMessage id={whole.messageId} message={whole.message} />
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={isSaving}
          onClick={() => void save()}
          icon={isSaving ? <Spinner size="tiny" /> : null}
          aria-keyshortcuts="Control+Enter"
          title={editor.saveKeys}
        >
          {isSaving ? editor.saving : common.save}
        </Button>
        <Button onClick={onLeave}>{common.close}</Button>
        <output className={styles.quiet}>{statusWords()}</output>
      </div>
    </div>
  );

  function statusWords(): string {
    if (state.kind === 'typed-on') return editor.typedOn;
    if (problemCount > 0) return editor.toMend(problemCount);
    return store.isChanged ? editor.draftKept : '';
  }
}
