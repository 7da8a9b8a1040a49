import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Board } from '#core/contract/boards.ts';
import { ProblemMessage } from '#addin/ui/problem-message.tsx';
import { useSurroundings } from '#addin/ui/surroundings.tsx';
import { useKeepView } from '#addin/ui/use-keep-view.ts';
import type { SessionStore } from './use-session.ts';

const useStyles = makeStyles({
  message: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
  },
  text: { flex: '1 1 200px', margin: 0 },
});

interface RemovedMeanwhileProps {
  readonly board: Board;
  readonly store: SessionStore;
  /** The objective is on the board again. */
  readonly onBack: () => void;
}

/** A colleague has removed what is being written: bring it back, then save. */
export function RemovedMeanwhile({ board, store, onBack }: RemovedMeanwhileProps) {
  const styles = useStyles();
  const { api, words } = useSurroundings();
  const keepView = useKeepView();
  const [error, setError] = useState<unknown>(null);
  const bringBack = async () => {
    try {
      const place = { teamId: board.team.id, cycleId: board.cycle.id };
      const { objectives } = await api.call('readRemoved', { path: place });
      const objectiveId = store.session.base?.objectiveId ?? '';
      const removed = objectives.find(({ objective }) => objective.id === objectiveId);
      const path = { ...place, objectiveId };
      keepView(await api.call('restoreObjective', { path, ifMatch: removed?.etag ?? '' }));
      onBack();
    } catch (error) {
      setError(error);
    }
  };
  if (error) return <ProblemMessage error={error} onTryAgain={() => void bringBack()} />;
  return (
    <div role="alert" className={styles.message}>
      <p className={styles.text}>{words.editor.removedMeanwhile}</p>
      <Button onClick={() => void bringBack()}>{words.editor.bringBackAndSave}</Button>
    </div>
  );
}
