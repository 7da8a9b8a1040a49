import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Board } from '#core/contract/boards.ts';
import type { ObjectiveView } from '#core/contract/objectives.ts';
import { sameValue } from '#core/domain/same-value.ts';
import type { ObjectiveReference } from '#core/domain/objective.ts';
import { useSurroundings } from '#addin/ui/surroundings.tsx';
import type { PossibleParent } from './likely-parents.ts';

const staleAfterMs = 60_000;
const everyAnswer = ['possible-parents'] as const;

/** The board's cycle and those around it, the widest first. */
function cyclesAround({ cycle, cycles }: Board): string[] {
  const ids: string[] = [];
  let next: Board['cycle'] | undefined = cycle;
  while (next && !ids.includes(next.id)) {
    ids.unshift(next.id);
    const { parentId }: Board['cycle'] = next;
    next = cycles.find(({ id }) => id === parentId);
  }
  return ids;
}

/** Objectives of the same or a wider cycle by words of their title, and the titles of all that have been seen. */
export function usePossibleParents(
  board: Board,
  view: ObjectiveView | undefined,
  text: string,
): {
  readonly found: readonly PossibleParent[];
  readonly titleOf: (reference: ObjectiveReference) => string | undefined;
} {
  const { api } = useSurroundings();
  const queryClient = useQueryClient();
  const cycleIds = cyclesAround(board);
  const { data = [] } = useQuery({
    queryKey: [...everyAnswer, cycleIds, text],
    queryFn: async () => {
      const find = (cycleId: string) =>
        api.call('findObjectives', { path: { cycleId }, query: { text } });
      const answers = await Promise.all(cycleIds.map(find));
      return answers.flatMap(({ objectives }) => objectives);
    },
    staleTime: staleAfterMs,
    placeholderData: keepPreviousData,
  });
  const seenBefore = () =>
    queryClient
      .getQueriesData<PossibleParent[]>({ queryKey: everyAnswer })
      .flatMap(([, found]) => found ?? []);
  return {
    found: data.filter(({ reference }) => reference.objectiveId !== view?.objective.id),
    titleOf: (reference) =>
      [...(view?.supports ?? []), ...seenBefore()].find((seen) =>
        sameValue(seen.reference, reference),
      )?.title,
  };
}
