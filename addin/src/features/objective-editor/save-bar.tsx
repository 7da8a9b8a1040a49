import type { Board } from '#core/contract/boards.ts';
import { FormBar } from '#addin/ui/form-bar.tsx';
import { ProblemMessage } from '#addin/ui/problem-message.tsx';
import { useWords } from '#addin/ui/surroundings.tsx';
import { wholeDraft } from './field-names.ts';
import { FieldMessage } from '#addin/ui/field-message.tsx';
import { useField } from './fields.tsx';
import { RemovedMeanwhile } from './removed-meanwhile.tsx';
import type { Saving } from './use-save.ts';
import type { SessionStore } from './use-session.ts';

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
  const { common, editor } = useWords();
  const { state, save } = saving;
  const whole = useField(wholeDraft);
  return (
    <FormBar
      saveWords={common.save}
      isSaving={state.kind === 'saving'}
      onSave={() => void save()}
      onLeave={onLeave}
      status={statusWords()}
    >
      {state.kind === 'failed' && (
        <ProblemMessage error={state.error} onTryAgain={() => void save()} />
      )}
      {state.kind === 'removed' && (
        <RemovedMeanwhile board={board} store={store} onBack={() => void save()} />
      )}
      <FieldMessage id={whole.messageId} message={whole.message} />
    </FormBar>
  );

  function statusWords(): string {
    if (state.kind === 'typed-on') return editor.typedOn;
    if (problemCount > 0) return editor.toMend(problemCount);
    return store.isChanged ? editor.draftKept : '';
  }
}
