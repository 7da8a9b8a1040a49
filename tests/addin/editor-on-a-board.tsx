import { useState } from 'react';
import { ObjectiveEditor } from '#addin/features/objective-editor/objective-editor.tsx';
import { useAnswer } from '#addin/ui/use-answer.ts';
import type { createEditorServer } from './editor-server.ts';
import { aHost, show } from './show.tsx';

/** An objective's id, `new`, or nothing. */
type Opened = string | null;

/** A board that lists its titles and opens the editor, as the shell composes them. */
function SmallBoard({ opens }: { opens: Opened }) {
  const place = { teamId: 'platform', cycleId: '2026-q4' };
  const { data: board } = useAnswer('readBoard', { path: place });
  const [opened, setOpened] = useState<Opened>(opens);
  if (!board) return 'loading';
  return (
    <>
      <ul aria-label="board">
        {board.objectives.map(({ objective }) => (
          <li key={objective.id}>
            {objective.title}
            <button onClick={() => setOpened(objective.id)}>{`Open ${objective.title}`}</button>
          </li>
        ))}
      </ul>
      <button onClick={() => setOpened('new')}>Write</button>
      {opened && (
        <ObjectiveEditor
          board={board}
          view={board.objectives.find(({ objective }) => objective.id === opened)}
          onDone={() => setOpened(null)}
        />
      )}
    </>
  );
}

/** Shows the board of the server, with the editor open on `opens`. */
export function showEditor(
  server: ReturnType<typeof createEditorServer>,
  opens: Opened = 'new',
  locale = 'en-GB',
) {
  return show(<SmallBoard opens={opens} />, { api: server.api, host: aHost({ locale }) });
}
