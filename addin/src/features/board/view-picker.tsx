import { boardViews } from '#core/domain/board-views.ts';
import { keyResultsInView } from '#core/domain/key-results-in-view.ts';
import { useFormat, useWords } from '#addin/ui/surroundings.tsx';
import { PickList, moveInList } from './pick-list.tsx';
import type { Scene } from './scene.ts';

/** What of the board can be shown, and how many key results that is. */
export function ViewPicker({ scene, onPick }: { scene: Scene; onPick: () => void }) {
  const { board: words } = useWords();
  const format = useFormat();
  const { board, place } = scene;
  const { teamId, cycleId } = place;
  const picks = [undefined, ...boardViews].map((view) => {
    const shown = board.objectives.flatMap(
      (objective) => keyResultsInView(view, objective, board.viewer.personId) ?? [],
    );
    return {
      key: view ?? 'everything',
      to: { screen: 'board', teamId, cycleId, ...(view && { view }) } as const,
      text: words.views[view ?? 'everything'],
      detail: format.number(shown.length),
      isCurrent: view === place.view,
    };
  });
  return (
    <div role="presentation" onKeyDown={moveInList}>
      <PickList picks={picks} onPick={onPick} />
    </div>
  );
}
