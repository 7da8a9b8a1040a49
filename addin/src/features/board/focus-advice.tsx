import { makeStyles, tokens } from '@fluentui/react-components';
import type { Board } from '#core/contract/boards.ts';
import { useWords } from '#addin/ui/surroundings.tsx';

const useStyles = makeStyles({
  advice: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Advice when there are more objectives than the method advises; it stops nothing. */
export function FocusAdvice({ board }: { board: Board }) {
  const styles = useStyles();
  const { board: words } = useWords();
  const { maxObjectives } = board.cycle.method;
  const count = board.figures.objectiveCount;
  return (
    count > maxObjectives && (
      <p className={styles.advice}>{words.focusAdvice(count, maxObjectives)}</p>
    )
  );
}
