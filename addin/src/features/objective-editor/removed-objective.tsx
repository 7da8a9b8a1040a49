import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ObjectiveView } from '#core/contract/objectives.ts';
import { ProblemMessage } from '#addin/ui/problem-message.tsx';
import { useWords } from '#addin/ui/surroundings.tsx';
import type { RemovalControl } from './use-removal.ts';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalM,
  },
  text: { margin: 0, outlineStyle: 'none' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface RemovedObjectiveProps {
  readonly view: ObjectiveView;
  readonly removal: RemovalControl;
  readonly onDone: () => void;
}

/** What stands where the objective was: that it can come back, and the way back at once. */
export function RemovedObjective({ view, removal, onDone }: RemovedObjectiveProps) {
  const styles = useStyles();
  const { common, editor } = useWords();
  const text = useRef<HTMLParagraphElement>(null);
  useEffect(() => text.current?.focus(), []);
  return (
    <div className={styles.panel}>
      <p ref={text} tabIndex={-1} className={styles.text}>
        {editor.objectiveRemoved(view.objective.title)}
      </p>
      {removal.error !== null && <ProblemMessage error={removal.error} />}
      <div className={styles.actions}>
        <Button disabledFocusable={removal.isBusy} onClick={() => void removal.restore(view)}>
          {common.undo}
        </Button>
        <Button appearance="primary" onClick={onDone}>
          {common.close}
        </Button>
      </div>
    </div>
  );
}
