import { FormBar } from '#addin/ui/form-bar.tsx';
import { ProblemMessage } from '#addin/ui/problem-message.tsx';
import { useWords } from '#addin/ui/surroundings.tsx';
import type { Saving } from './use-save.ts';

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
  const { editor, reviewForm } = useWords();
  const status =
    problemCount > 0 ? reviewForm.needsALook(problemCount) : isChanged ? editor.draftKept : '';
  return (
    <FormBar
      saveWords={isNew ? reviewForm.save : reviewForm.saveChange}
      isSaving={state.kind === 'saving'}
      onSave={onSave}
      onLeave={onLeave}
      status={status}
    >
      {state.kind === 'failed' && <ProblemMessage error={state.error} onTryAgain={onSave} />}
    </FormBar>
  );
}
