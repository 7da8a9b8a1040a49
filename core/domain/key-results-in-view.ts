import type { BoardView } from './board-views.ts';
import type { KeyResultFigures, Status } from './figures.ts';
import type { KeyResult } from './key-result.ts';
import type { Objective } from './objective.ts';
import { liveKeyResults } from './objective.ts';

const worrying: readonly Status[] = ['behind', 'at-risk', 'stale'];

interface Measured {
  readonly objective: Objective;
  /** By key result. */
  readonly keyResultFigures: Readonly<Record<string, KeyResultFigures>>;
}

/**
 * The key results of an objective that the view shows, in their order; null when it does not show the
 * objective at all. One's own are those that one owns, and all of an objective that one owns. `stays` names
 * those that are shown anyhow.
 */
export function keyResultsInView(
  view: BoardView | undefined,
  { objective, keyResultFigures }: Measured,
  personId: string,
  stays: (keyResultId: string) => boolean = () => false,
): readonly KeyResult[] | null {
  const all = liveKeyResults(objective);
  if (view === undefined || (view === 'mine' && objective.ownerId === personId)) return all;
  const isShown = {
    mine: ({ ownerId }: KeyResult) => ownerId === personId,
    attention: ({ id }: KeyResult) => worrying.some((one) => one === keyResultFigures[id]?.status),
  }[view];
  const shown = all.filter((keyResult) => isShown(keyResult) || stays(keyResult.id));
  return shown.length > 0 ? shown : null;
}
