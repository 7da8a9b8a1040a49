import type { Board } from '#core/contract/boards.ts';
import type { ObjectiveView } from '#core/contract/objectives.ts';
import { useAnnounce } from '#addin/ui/announcer.tsx';
import { useSurroundings } from '#addin/ui/surroundings.tsx';
import { useKeepView } from '#addin/ui/use-keep-view.ts';
import { currentOf } from './save-draft.ts';

export interface Mover {
  /** From 0, from the top; -1 when it is not on the board. */
  readonly place: number;
  readonly count: number;
  /** Moves it one up (-1) or down (1). Rejects when the API refuses or is away. */
  readonly move: (by: -1 | 1) => Promise<void>;
}

/** Moves an objective on its board. */
export function useMoveObjective(board: Board, objectiveId: string): Mover {
  const { api, words } = useSurroundings();
  const keepView = useKeepView();
  const announce = useAnnounce();
  const views = board.objectives;
  const place = views.findIndex(({ objective }) => objective.id === objectiveId);

  const moveBehind = async (view: ObjectiveView, afterId: string | null) => {
    const { teamId, cycleId, id } = view.objective;
    const call = { path: { teamId, cycleId, objectiveId: id }, body: { afterId } };
    try {
      return await api.call('moveObjective', { ...call, ifMatch: view.etag });
    } catch (error) {
      // Its place has nothing to do with what a colleague wrote in it meanwhile.
      const current = currentOf(error);
      if (!current) throw error;
      return api.call('moveObjective', { ...call, ifMatch: current.etag });
    }
  };
  return {
    place,
    count: views.length,
    move: async (by) => {
      const view = views[place];
      if (!view || !views[place + by]) return;
      const after = views[by === 1 ? place + 1 : place - 2];
      keepView(await moveBehind(view, after?.objective.id ?? null));
      announce(words.editor.moved(place + by + 1, views.length));
    },
  };
}
