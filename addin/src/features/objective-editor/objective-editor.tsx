import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Board } from '#core/contract/boards.ts';
import type { ObjectiveView } from '#core/contract/objectives.ts';
import { useAnnounce } from '#addin/ui/announcer.tsx';
import { useWords } from '#addin/ui/surroundings.tsx';
import { useFocusBack } from '#addin/ui/use-focus-back.ts';
import { ConflictPanel } from './conflict-panel.tsx';
import { EditorForm } from './editor-form.tsx';
import { EditorFrame } from '#addin/ui/editor-frame.tsx';
import { RemovedObjective } from './removed-objective.tsx';
import { SavedTogether } from './saved-together.tsx';
import { useRemoval } from './use-removal.ts';
import { useSave } from './use-save.ts';
import { useSession } from './use-session.ts';

interface ObjectiveEditorProps {
  readonly board: Board;
  /** Absent for a new objective. */
  readonly view?: ObjectiveView | undefined;
  readonly onDone: () => void;
}

/** Writes an objective and its key results; what is written survives until it is saved or discarded. */
export function ObjectiveEditor({ board, view, onDone }: ObjectiveEditorProps) {
  const [opened, setOpened] = useState(view);
  const idOf = (one: ObjectiveView | undefined) => one?.objective.id;
  const isOnBoard = board.objectives.some(({ objective }) => objective.id === idOf(opened));
  // Removed under the writer's hands is not the same as asking for a new one.
  const wanted = opened && !view && !isOnBoard ? opened : view;
  if (idOf(wanted) !== idOf(opened)) setOpened(wanted);
  return <Editor key={idOf(opened) ?? 'new'} board={board} opened={opened} onDone={onDone} />;
}

interface EditorProps {
  readonly board: Board;
  /** As it was when the writing began: that goes on from what was seen. */
  readonly opened: ObjectiveView | undefined;
  readonly onDone: () => void;
}

function Editor({ board, opened, onDone }: EditorProps) {
  const { editor } = useWords();
  const announce = useAnnounce();
  const store = useSession(board, opened);
  const removal = useRemoval();
  const close = (message: string) => {
    if (message) announce(message);
    onDone();
  };
  const saving = useSave(board, store, () => close(editor.saved(store.latest().form.title.trim())));
  useFocusBack();

  const { state } = saving;
  const current = board.objectives.find(({ objective }) => objective.id === opened?.objective.id);
  const leave = () => close(store.isChanged ? editor.draftKept : '');

  const frame = (content: ReactNode, onClose: () => void, onSave?: () => void) => (
    <EditorFrame
      board={board}
      title={opened ? editor.editObjective : editor.newObjective}
      onClose={onClose}
      onSave={onSave}
    >
      {content}
    </EditorFrame>
  );
  const { removed } = removal;
  if (removed)
    return frame(<RemovedObjective view={removed} removal={removal} onDone={onDone} />, onDone);
  if (state.kind === 'saved-together')
    return frame(<SavedTogether board={board} conflict={state.conflict} onDone={onDone} />, onDone);
  if (state.kind === 'conflict')
    return frame(
      <ConflictPanel
        key={state.conflict.theirs.etag}
        board={board}
        conflict={state.conflict}
        onResolve={(choices) => void saving.resolve(choices)}
        onBack={saving.goOn}
      />,
      leave,
    );
  return frame(
    <EditorForm
      board={board}
      view={opened && (current ?? opened)}
      store={store}
      saving={saving}
      removal={removal}
      onLeave={leave}
    />,
    leave,
    () => void saving.save(),
  );
}
