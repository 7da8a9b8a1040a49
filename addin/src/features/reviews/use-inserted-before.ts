import { useQuery } from '@tanstack/react-query';
import type { Api } from '#addin/host/api.ts';
import { ApiProblem } from '#addin/host/api.ts';
import { useSurroundings } from '#addin/ui/surroundings.tsx';
import type { Attachable, OkrChoice } from './okr-choice.ts';
import type { ComposeItem } from './pane-items.ts';

/** OKRs that stand in the invitation already. */
export interface InsertedBefore {
  readonly reviewId: string;
  readonly choice: OkrChoice;
  /** Whether the meeting is a review already; otherwise it has only been written into. */
  readonly isAttached: boolean;
}

async function insertedBefore(
  api: Pick<Api, 'call'>,
  item: ComposeItem,
  { teams, cycleId }: Attachable,
): Promise<InsertedBefore | null> {
  const link = await item.readHint();
  if (!link || link.cycleId !== cycleId || !teams.some(({ id }) => id === link.teamId)) return null;
  const { teamId, reviewId } = link;
  try {
    const { view } = await api.call('readReview', { path: { teamId, cycleId, reviewId } });
    const { kind, objectiveIds } = view.review;
    return { reviewId, choice: { teamId, kind, objectiveIds }, isAttached: true };
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.problem.code !== 'not-found') throw error;
    const choice: OkrChoice = { teamId, kind: 'quarterly', objectiveIds: null };
    return { reviewId, choice, isAttached: false };
  }
}

/** What stands in the invitation when the pane opens; undefined until that is known, null when there is nothing or it cannot be told. */
export function useInsertedBefore(
  item: ComposeItem,
  attachable: Attachable,
): InsertedBefore | null | undefined {
  const { api } = useSurroundings();
  const { data, isError } = useQuery({
    queryKey: ['insertedBefore', item.key],
    queryFn: () => insertedBefore(api, item, attachable),
    networkMode: 'always',
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  return isError ? null : data;
}
