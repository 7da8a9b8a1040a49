import type { QueryClient } from '@tanstack/react-query';
import { useQueryClient } from '@tanstack/react-query';
import type { Board } from '#core/contract/boards.ts';
import type { ObjectiveView } from '#core/contract/objectives.ts';
import { instantMs } from '#core/domain/calendar.ts';
import type { Objective } from '#core/domain/objective.ts';
import { teamFigures } from '#core/domain/team-figures.ts';

const byRank = (a: ObjectiveView, b: ObjectiveView) =>
  a.objective.rank < b.objective.rank ? -1 : Number(a.objective.rank > b.objective.rank);

/** The board with the view in its place: added, replaced, or gone when it was removed. Team figures follow. */
export function boardWith(board: Board, view: ObjectiveView): Board {
  const others = board.objectives.filter(({ objective }) => objective.id !== view.objective.id);
  const objectives = (view.objective.removal ? others : [...others, view]).toSorted(byRank);
  const all = objectives.map(({ objective }): Objective => objective);
  return {
    ...board,
    objectives,
    figures: teamFigures(all, board.cycle, instantMs(board.asOf)),
  };
}

/** Puts the view into every board that is in memory and has a place for it. */
export function keepView(queryClient: QueryClient, view: ObjectiveView): void {
  const { teamId, cycleId } = view.objective;
  queryClient.setQueriesData<Board>(
    { queryKey: ['readBoard'] },
    (board) =>
      board &&
      (board.team.id === teamId && board.cycle.id === cycleId ? boardWith(board, view) : board),
  );
}

/** After a change: shows the answered view on every board at once, without asking again. */
export function useKeepView(): (view: ObjectiveView) => void {
  const queryClient = useQueryClient();
  return (view) => keepView(queryClient, view);
}
