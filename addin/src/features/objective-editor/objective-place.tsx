import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Board } from '#core/contract/boards.ts';
import type { ObjectiveView } from '#core/contract/objectives.ts';
import { ProblemMessage } from '#addin/ui/problem-message.tsx';
import { useWords } from '#addin/ui/surroundings.tsx';
import { Part } from '#addin/ui/part.tsx';
import { RemoveQuestion } from './remove-question.tsx';
import { useMoveObjective } from './use-move-objective.ts';
import type { RemovalControl } from './use-removal.ts';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

interface ObjectivePlaceProps {
  readonly board: Board;
  readonly view: ObjectiveView;
  readonly removal: RemovalControl;
}

/** Where the objective stands on its board, and taking it away; both take effect at once. */
export function ObjectivePlace({ board, view, removal }: ObjectivePlaceProps) {
  const styles = useStyles();
  const { editor } = useWords();
  const { place, count, move } = useMoveObjective(board, view.objective.id);
  const [error, setError] = useState<unknown>(null);
  const moveBy = async (by: -1 | 1) => {
    setError(null);
    try {
      await move(by);
    } catch (error) {
      setError(error);
    }
  };
  const problem = error ?? removal.error;
  return (
    <Part title={editor.onBoard} hint={editor.onBoardHint}>
      <div className={styles.line}>
        {place >= 0 && count > 1 && (
          <>
            <Button
              icon={<ArrowUpRegular />}
              disabledFocusable={place === 0}
              onClick={() => void moveBy(-1)}
            >
              {editor.moveUp}
            </Button>
            <Button
              icon={<ArrowDownRegular />}
              disabledFocusable={place === count - 1}
              onClick={() => void moveBy(1)}
            >
              {editor.moveDown}
            </Button>
          </>
        )}
        <RemoveQuestion isBusy={removal.isBusy} onRemove={() => void removal.remove(view)} />
      </div>
      {problem !== null && <ProblemMessage error={problem} />}
    </Part>
  );
}
