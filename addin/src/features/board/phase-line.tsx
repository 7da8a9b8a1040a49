import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CyclePhase } from '#core/domain/cycle.ts';
import { cyclePhases } from '#core/domain/cycle.ts';
import { useWords } from '#addin/ui/surroundings.tsx';

const useStyles = makeStyles({
  phases: {
    display: 'inline-flex',
    columnGap: tokens.spacingHorizontalSNudge,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    whiteSpace: 'nowrap',
  },
  other: { display: 'none', '@container board (min-width: 720px)': { display: 'inline' } },
  current: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** The phases of a cycle with the one that it is in; only that one where there is little room, and when read out. */
export function PhaseLine({ phase }: { phase: CyclePhase }) {
  const styles = useStyles();
  const { common } = useWords();
  return (
    <span className={styles.phases}>
      {cyclePhases.map((each) => (
        <span
          key={each}
          className={mergeClasses(each === phase ? styles.current : styles.other)}
          aria-hidden={each !== phase}
        >
          {common.phase[each]}
        </span>
      ))}
    </span>
  );
}
