import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Board } from '#core/contract/boards.ts';
import type { Removed } from '#core/contract/history.ts';
import type { ObjectiveView } from '#core/contract/objectives.ts';
import { useAnnounce } from '#addin/ui/announcer.tsx';
import { useSurroundings } from '#addin/ui/surroundings.tsx';
import { answerKey } from '#addin/ui/use-answer.ts';
import { useKeepView } from '#addin/ui/use-keep-view.ts';
import { currentOf } from './save-draft.ts';

type RemovedKeyResult = Removed['keyResults'][number];

/** Brings removed objectives and key results back to the board. */
export function useRestore(board: Board) {
  const { api, words } = useSurroundings();
  const queryClient = useQueryClient();
  const keepView = useKeepView();
  const announce = useAnnounce();
  const [error, setError] = useState<unknown>(null);
  const place = { teamId: board.team.id, cycleId: board.cycle.id };

  const finish = (view: ObjectiveView, title: string, left: (removed: Removed) => Removed) => {
    keepView(view);
    queryClient.setQueryData<Removed>(
      answerKey('readRemoved', { path: place }),
      (removed) => removed && left(removed),
    );
    announce(words.editor.broughtBack(title));
  };

  const restoreObjective = async ({ objective, etag }: ObjectiveView) => {
    const path = { ...place, objectiveId: objective.id };
    const view = await api.call('restoreObjective', { path, ifMatch: etag });
    finish(view, objective.title, (removed) => ({
      ...removed,
      objectives: removed.objectives.filter((other) => other.objective.id !== objective.id),
    }));
  };

  const restoreKeyResult = async ({ reference, keyResultId, title }: RemovedKeyResult) => {
    const { objectiveId } = reference;
    const path = { ...place, objectiveId, keyResultId };
    const seen = board.objectives.find(({ objective }) => objective.id === objectiveId);
    const { etag } = seen ?? (await api.call('readObjective', { path: { ...place, objectiveId } }));
    const call = async () => {
      try {
        return await api.call('restoreKeyResult', { path, ifMatch: etag });
      } catch (error) {
        // Coming back has nothing to do with what a colleague wrote meanwhile.
        const current = currentOf(error);
        if (!current) throw error;
        return api.call('restoreKeyResult', { path, ifMatch: current.etag });
      }
    };
    finish(await call(), title, (removed) => ({
      ...removed,
      keyResults: removed.keyResults.filter((other) => other.keyResultId !== keyResultId),
    }));
  };

  const tell =
    <Item>(restore: (item: Item) => Promise<void>) =>
    async (item: Item) => {
      setError(null);
      try {
        await restore(item);
      } catch (error) {
        setError(error);
      }
    };
  return {
    error,
    restoreObjective: tell(restoreObjective),
    restoreKeyResult: tell(restoreKeyResult),
  };
}
