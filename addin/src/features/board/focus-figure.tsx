import type { Board } from '#core/contract/boards.ts';
import { useWords } from '#addin/ui/surroundings.tsx';
import { WhyButton } from '#addin/ui/why-button.tsx';

/** How many objectives there are of those that the method advises. */
export function FocusFigure({ board }: { board: Board }) {
  const { board: words } = useWords();
  const { maxObjectives: max } = board.cycle.method;
  const count = board.figures.objectiveCount;
  return (
    <WhyButton about={{ kind: 'focus', count, max }} label={words.focusInWords(count, max)}>
      {words.focus(count, max)}
    </WhyButton>
  );
}
